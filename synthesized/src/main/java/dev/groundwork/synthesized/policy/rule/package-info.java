/**
 * What a rule over synthesized documents is, and what it reports. A rule of your own implements
 * {@link dev.groundwork.synthesized.policy.rule.Rule} and joins a policy beside those that are here.
 */
@NullMarked
package dev.groundwork.synthesized.policy.rule;

import org.jspecify.annotations.NullMarked;
