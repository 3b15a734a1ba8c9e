/**
 * The command line: the root command, the verbs' common options and how failures are reported. What the verbs do lives
 * in the packages below.
 */
@NullMarked
package dev.groundwork.cli;

import org.jspecify.annotations.NullMarked;
