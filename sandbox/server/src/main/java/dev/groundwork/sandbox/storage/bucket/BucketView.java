package dev.groundwork.sandbox.storage.bucket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Buckets as the JSON API shows them. */
final class BucketView {
  private static final Set<String> MULTI_REGIONS = Set.of("US", "EU", "ASIA");

  private final Projects projects;

  BucketView(Projects projects) {
    this.projects = projects;
  }

  ObjectNode of(Bucket bucket, String base) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("kind", "storage#bucket")
        .put("id", bucket.name())
        .put("name", bucket.name())
        .put("selfLink", base + "/storage/v1/b/" + bucket.name())
        .put("projectNumber", projects.get(bucket.project()).number())
        .put("generation", String.valueOf(bucket.created().toEpochMilli() * 1000))
        .put("metageneration", String.valueOf(bucket.metageneration()))
        .put("etag", etag(bucket))
        .put("timeCreated", Timestamps.format(bucket.created()))
        .put("updated", Timestamps.format(bucket.updated()));
    view.setAll(bucket.settings());
    boolean multiRegion = MULTI_REGIONS.contains(bucket.settings().path("location").asText());
    view.put("locationType", multiRegion ? "multi-region" : "region");
    if (multiRegion) {
      view.put("rpo", "DEFAULT");
    }
    return view;
  }

  private static String etag(Bucket bucket) {
    return Base64.getEncoder()
        .encodeToString(String.valueOf(bucket.metageneration()).getBytes(StandardCharsets.US_ASCII));
  }
}
