/**
 * The entry: one statement of a script to execute. What it means for the catalogue is answered; the catalogue is the
 * server's.
 */
@NullMarked
package dev.groundwork.sandbox.engine.run;

import org.jspecify.annotations.NullMarked;
