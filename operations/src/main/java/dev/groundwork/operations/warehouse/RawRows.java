package dev.groundwork.operations.warehouse;

/**
 * Rows of a raw table.
 *
 * @param all rows of the table: every version of every record that the loader keeps
 * @param ofObject those that came from the object asked for
 */
public record RawRows(long all, long ofObject) {}
