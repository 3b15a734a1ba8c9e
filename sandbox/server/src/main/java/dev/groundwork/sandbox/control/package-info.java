/**
 * The sandbox's own endpoints under {@code /_sandbox}: health, clock, faults, log, reset, keys. No vendor has these.
 */
@NullMarked
package dev.groundwork.sandbox.control;

import org.jspecify.annotations.NullMarked;
