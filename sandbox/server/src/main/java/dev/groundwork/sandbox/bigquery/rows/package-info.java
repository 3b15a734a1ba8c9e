/**
 * Files of rows, as the server reads and writes them itself: for pages of results, loads and streamed rows. One line of
 * JSON is one row; the engine's module documents the format.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.rows;

import org.jspecify.annotations.NullMarked;
