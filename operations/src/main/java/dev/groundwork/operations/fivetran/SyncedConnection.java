package dev.groundwork.operations.fivetran;

import java.time.Instant;

/**
 * A sync that succeeded.
 *
 * @param source name of the source
 * @param succeededAt by Fivetran's clock
 */
public record SyncedConnection(String source, String connectionId, String schema, Instant succeededAt) {}
