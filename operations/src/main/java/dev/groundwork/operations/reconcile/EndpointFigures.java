package dev.groundwork.operations.reconcile;

import java.util.OptionalLong;

/**
 * The numbers of one endpoint in one run.
 *
 * @param sourceRecords elements of the source's answer
 * @param landedRecords lines of the landed object, by distinct keys: ingestion lets no key land twice
 * @param quarantinedRecords kept aside
 * @param landedBytes size of the landed object
 * @param rawRows rows of the raw table, earlier versions of records included; empty if there is no such table
 * @param loadedRows those of them that came from the landed object
 * @param testsPassed dbt tests of the raw table and of the model over it that passed
 */
public record EndpointFigures(
    String source,
    String endpoint,
    long sourceRecords,
    long landedRecords,
    long quarantinedRecords,
    long landedBytes,
    OptionalLong rawRows,
    long loadedRows,
    long testsPassed) {}
