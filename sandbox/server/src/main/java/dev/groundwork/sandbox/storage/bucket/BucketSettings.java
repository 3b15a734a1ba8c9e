package dev.groundwork.sandbox.storage.bucket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Completes what a client sends to what Google keeps: defaults, and fields that only the server may set. */
final class BucketSettings {
  /** Never taken from a request. */
  private static final List<String> SERVER_FIELDS =
      List.of(
          "name", "id", "kind", "selfLink", "projectNumber", "generation", "metageneration", "etag", "timeCreated",
          "updated", "locationType", "owner", "acl", "defaultObjectAcl", "rpo");

  private static final Duration UNIFORM_ACCESS_LOCKS_AFTER = Duration.ofDays(90);
  private static final String SOFT_DELETE_SECONDS = "604800";

  private BucketSettings() {}

  static ObjectNode complete(ObjectNode sent, Instant now) {
    ObjectNode settings = sent.deepCopy();
    settings.remove(SERVER_FIELDS);
    settings.put("location", text(settings, "location", "US").toUpperCase(Locale.ROOT));
    settings.put("storageClass", text(settings, "storageClass", "STANDARD"));
    access(settings.withObjectProperty("iamConfiguration"), now);
    ObjectNode softDelete = settings.withObjectProperty("softDeletePolicy");
    if (!softDelete.has("retentionDurationSeconds")) {
      softDelete.put("retentionDurationSeconds", SOFT_DELETE_SECONDS);
    }
    if (!softDelete.has("effectiveTime")) {
      softDelete.put("effectiveTime", Timestamps.format(now));
    }
    retention(settings, now);
    if (settings.path("lifecycle").path("rule").isEmpty()) {
      settings.remove("lifecycle");
    }
    if (settings.path("labels").isEmpty()) {
      settings.remove("labels");
    }
    return settings;
  }

  private static void access(ObjectNode configuration, Instant now) {
    ObjectNode uniform = configuration.withObjectProperty("uniformBucketLevelAccess");
    boolean enabled = uniform.path("enabled").asBoolean();
    uniform.put("enabled", enabled);
    if (!enabled) {
      uniform.remove("lockedTime");
    } else if (!uniform.has("lockedTime")) {
      uniform.put("lockedTime", Timestamps.format(now.plus(UNIFORM_ACCESS_LOCKS_AFTER)));
    }
    configuration.set("bucketPolicyOnly", uniform.deepCopy());
    configuration.put("publicAccessPrevention", text(configuration, "publicAccessPrevention", "inherited"));
  }

  private static void retention(ObjectNode settings, Instant now) {
    if (settings.path("retentionPolicy").path("retentionPeriod").asLong() == 0) {
      settings.remove("retentionPolicy");
    } else if (!settings.path("retentionPolicy").has("effectiveTime")) {
      settings.withObjectProperty("retentionPolicy").put("effectiveTime", Timestamps.format(now));
    }
  }

  private static String text(ObjectNode node, String field, String otherwise) {
    String value = node.path(field).asText("");
    return value.isEmpty() ? otherwise : value;
  }
}
