/**
 * Benchmarks: whole processes, measured from outside, side by side in one run. Nothing here is part of the product's own
 * work, and no number of it decides a test.
 */
@NullMarked
package dev.groundwork.cli.bench;

import org.jspecify.annotations.NullMarked;
