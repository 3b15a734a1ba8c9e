package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * One generation of an object.
 *
 * @param generation microseconds of its creation, never used twice
 * @param metageneration counts changes of the settings
 * @param deleted when it became noncurrent
 * @param settings everything a client may set, as the API writes it
 */
public record StoredObject(
    String bucket,
    String name,
    long generation,
    long metageneration,
    Instant created,
    Instant updated,
    Optional<Instant> deleted,
    Content content,
    ObjectNode settings) {
  /** What clients may set. */
  StoredObject with(ObjectNode changed, Instant now) {
    return new StoredObject(
        bucket, name, generation, metageneration + 1, created, now, deleted, content, changed);
  }

  StoredObject noncurrent(Instant now) {
    return new StoredObject(
        bucket, name, generation, metageneration, created, updated, Optional.of(now), content, settings);
  }

  /** A text setting such as {@code contentEncoding}; empty where it is not set. */
  public String setting(String field) {
    return settings.path(field).asText("");
  }

  public String storageClass() {
    return setting("storageClass");
  }
}
