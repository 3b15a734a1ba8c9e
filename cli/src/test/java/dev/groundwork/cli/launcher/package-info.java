/**
 * The launcher as a user meets it: the real script in a checkout of its own, among fake tools. No tool of the machine
 * but the shell's own is in reach.
 */
@NullMarked
package dev.groundwork.cli.launcher;

import org.jspecify.annotations.NullMarked;
