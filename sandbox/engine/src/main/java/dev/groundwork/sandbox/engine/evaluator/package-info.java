/**
 * Queries on the reference implementation: the catalogue it sees, the portions in which it takes tables. SQL comes in
 * as it is to run, tables by relation id.
 */
@NullMarked
package dev.groundwork.sandbox.engine.evaluator;

import org.jspecify.annotations.NullMarked;
