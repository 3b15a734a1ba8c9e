/**
 * INSERT, UPDATE, DELETE and MERGE as queries over the numbered rows of their target. The reference implementation
 * cannot merge, and what it does modify it cannot hand back.
 */
@NullMarked
package dev.groundwork.sandbox.engine.change;

import org.jspecify.annotations.NullMarked;
