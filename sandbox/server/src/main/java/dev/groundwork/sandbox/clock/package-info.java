/**
 * The sandbox's time, which tests move forward instead of sleeping. Every service reads the time here.
 */
@NullMarked
package dev.groundwork.sandbox.clock;

import org.jspecify.annotations.NullMarked;
