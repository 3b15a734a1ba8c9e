/**
 * A test kit for CDKTF stacks in Java, the platform's or a user's own: synthesis into a folder that is gone afterwards, and
 * assertions that show what comes nearest. Nothing here knows the platform.
 */
@NullMarked
package dev.groundwork.testkit;

import org.jspecify.annotations.NullMarked;
