package dev.groundwork.ingestion.landing;

import java.time.Instant;

/**
 * An object in the bucket.
 *
 * @param generation grows with every overwrite
 * @param bytes its size
 * @param md5 of its bytes, base64; empty where the bucket knows none
 * @param createdAt by the bucket's clock
 */
public record StoredObject(String name, long generation, long bytes, String md5, Instant createdAt) {}
