package dev.groundwork.sandbox.storage.bucket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A bucket.
 *
 * @param project id of the project it belongs to
 * @param metageneration counts changes of the settings
 * @param settings everything a client may set, as the API writes it
 */
public record Bucket(
    String name, String project, long metageneration, Instant created, Instant updated, ObjectNode settings) {
  /** Its key among policies. */
  public String resource() {
    return "buckets/" + name;
  }

  /** Whether replaced and deleted objects stay as noncurrent generations. */
  public boolean keepsVersions() {
    return settings.path("versioning").path("enabled").asBoolean();
  }

  public String storageClass() {
    return settings.path("storageClass").asText();
  }

  /** Lifecycle rules, an empty node where none are set. */
  public JsonNode lifecycleRules() {
    return settings.path("lifecycle").path("rule");
  }

  /** Seconds that an object must stay; 0 where nothing is retained. */
  public long retentionSeconds() {
    return settings.path("retentionPolicy").path("retentionPeriod").asLong();
  }

  Bucket with(ObjectNode changed, Instant now) {
    return new Bucket(name, project, metageneration + 1, created, now, changed);
  }
}
