/**
 * Scripts of GoogleSQL: names looked up, permissions checked, statements sent to the engine, their effects recorded.
 * One statement is one transaction.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.query;

import org.jspecify.annotations.NullMarked;
