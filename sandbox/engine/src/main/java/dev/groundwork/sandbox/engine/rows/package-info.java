/**
 * Types and values between BigQuery's JSON and ZetaSQL, and the files that hold a table's rows. A file is written once
 * and never changes.
 */
@NullMarked
package dev.groundwork.sandbox.engine.rows;

import org.jspecify.annotations.NullMarked;
