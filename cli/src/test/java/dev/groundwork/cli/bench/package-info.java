/**
 * Tests of the benchmarks' arithmetic and of the platforms they make. That a benchmark runs at all is an acceptance test.
 */
@NullMarked
package dev.groundwork.cli.bench;

import org.jspecify.annotations.NullMarked;
