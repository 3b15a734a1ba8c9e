package dev.groundwork.sandbox.bigquery.catalog;

/**
 * A part of a table's rows: one file, which never changes.
 *
 * @param file its name in the folder of table files
 */
public record Segment(String file, long rows, long bytes) {}
