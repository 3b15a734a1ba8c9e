/**
 * Datasets and tables: what is recorded of each, where their rows lie, who may do what. No SQL and no HTTP in here.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.catalog;

import org.jspecify.annotations.NullMarked;
