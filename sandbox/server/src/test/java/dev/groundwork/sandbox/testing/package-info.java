/**
 * A sandbox to test against, and requests to send to it. Only tests use it.
 */
@NullMarked
package dev.groundwork.sandbox.testing;

import org.jspecify.annotations.NullMarked;
