package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Patches: what is given replaces, {@code null} removes, labels merge. */
final class Merge {
  /** Keys that the service computes; clients send them back as they got them. */
  private static final Set<String> COMPUTED =
      Set.of(
          "kind", "id", "etag", "selfLink", "datasetReference", "tableReference", "type", "creationTime",
          "lastModifiedTime", "numRows", "numBytes", "numLongTermBytes", "numTotalLogicalBytes",
          "numActiveLogicalBytes");

  private Merge() {}

  /** The resource with a patch applied. */
  static ObjectNode patch(ObjectNode resource, JsonNode patch) {
    ObjectNode merged = resource.deepCopy();
    for (var entry : patch.properties()) {
      JsonNode value = entry.getValue();
      if (COMPUTED.contains(entry.getKey())) {
        continue;
      }
      if (value.isNull()) {
        merged.remove(entry.getKey());
      } else if (entry.getKey().equals("labels") && merged.path("labels") instanceof ObjectNode labels) {
        mergeLabels(labels, value);
      } else {
        merged.set(entry.getKey(), value);
      }
    }
    return merged;
  }

  private static void mergeLabels(ObjectNode labels, JsonNode patch) {
    for (var entry : patch.properties()) {
      if (entry.getValue().isNull()) {
        labels.remove(entry.getKey());
      } else {
        labels.set(entry.getKey(), entry.getValue());
      }
    }
  }

  /** A resource as a client gives it, without what the service computes. */
  static ObjectNode given(ObjectNode body) {
    ObjectNode resource = body.deepCopy();
    resource.remove(COMPUTED);
    return resource;
  }
}
