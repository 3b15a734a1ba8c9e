/**
 * The verbs of {@code ./groundwork}, a class each: they read options, call what does the work and say what came of it.
 * No work is done here.
 */
@NullMarked
package dev.groundwork.cli.verbs;

import org.jspecify.annotations.NullMarked;
