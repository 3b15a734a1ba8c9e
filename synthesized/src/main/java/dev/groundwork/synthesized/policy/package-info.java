/**
 * What must hold of synthesized documents: the platform's policy, and the stricter one for documents from hands that are
 * not trusted. A rule is a class of its own in a package beside this one.
 */
@NullMarked
package dev.groundwork.synthesized.policy;

import org.jspecify.annotations.NullMarked;
