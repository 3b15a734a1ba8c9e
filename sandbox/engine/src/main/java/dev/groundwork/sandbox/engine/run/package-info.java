/**
 * Statements at work: queries run by the reference implementation, changes of data as queries over the target, and what
 * each statement means for the catalogue. The catalogue itself is the server's.
 */
@NullMarked
package dev.groundwork.sandbox.engine.run;

import org.jspecify.annotations.NullMarked;
