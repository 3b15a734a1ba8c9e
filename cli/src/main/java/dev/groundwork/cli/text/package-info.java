/**
 * What a person reads: tables and the story of a verb that runs for a while. Knows nothing of what is told.
 */
@NullMarked
package dev.groundwork.cli.text;

import org.jspecify.annotations.NullMarked;
