/**
 * What buckets' lifecycle rules do as the sandbox's time moves on. Acts only when the clock is advanced.
 */
@NullMarked
package dev.groundwork.sandbox.storage.lifecycle;

import org.jspecify.annotations.NullMarked;
