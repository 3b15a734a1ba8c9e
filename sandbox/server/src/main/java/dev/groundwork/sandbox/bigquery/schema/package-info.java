/**
 * The tables that describe tables: INFORMATION_SCHEMA and __TABLES__. Their rows are made when a query names them.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.schema;

import org.jspecify.annotations.NullMarked;
