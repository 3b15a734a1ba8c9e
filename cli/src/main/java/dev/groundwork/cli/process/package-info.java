/**
 * Other programs, run as children: their output streamed to a log and, line by line, to whoever listens. Knows nothing
 * of what the programs do.
 */
@NullMarked
package dev.groundwork.cli.process;

import org.jspecify.annotations.NullMarked;
