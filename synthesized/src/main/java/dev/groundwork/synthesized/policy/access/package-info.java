/**
 * Rules on who may reach what: nothing public, nobody from outside, no key and no secret, no power over a whole project.
 * They see grants as {@link dev.groundwork.synthesized.access.Grants} reads them.
 */
@NullMarked
package dev.groundwork.synthesized.policy.access;

import org.jspecify.annotations.NullMarked;
