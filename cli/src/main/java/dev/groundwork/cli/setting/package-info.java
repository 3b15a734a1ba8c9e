/**
 * What a verb runs in: places, profile, environment, tokens and the variables that other programs are given. The only
 * package that reads environment variables.
 */
@NullMarked
package dev.groundwork.cli.setting;

import org.jspecify.annotations.NullMarked;
