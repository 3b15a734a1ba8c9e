/**
 * How the engine says no: one exception with BigQuery's reasons. Every other package of the engine may throw it.
 */
@NullMarked
package dev.groundwork.sandbox.engine.refusal;

import org.jspecify.annotations.NullMarked;
