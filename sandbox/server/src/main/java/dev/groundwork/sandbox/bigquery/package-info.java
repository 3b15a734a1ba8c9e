/**
 * The emulated BigQuery: one service over its parts. Only this package knows how they are put together.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery;

import org.jspecify.annotations.NullMarked;
