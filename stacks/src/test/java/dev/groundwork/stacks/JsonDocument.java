package dev.groundwork.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.synthesized.Document;
import java.util.Map;
import java.util.TreeMap;

/** A document as a JSON tree, for a test that looks at many values of one resource. */
record JsonDocument(JsonNode content) {
  static JsonDocument of(Document document) {
    return new JsonDocument(new ObjectMapper().valueToTree(document.content().values()));
  }

  /** Resources of a type, by id. */
  Map<String, JsonNode> resources(String type) {
    Map<String, JsonNode> resources = new TreeMap<>();
    content.path("resource").path(type).properties().forEach(e -> resources.put(e.getKey(), e.getValue()));
    return resources;
  }

  /** The only resource of a type. */
  JsonNode resource(String type) {
    Map<String, JsonNode> resources = resources(type);
    if (resources.size() != 1) {
      throw new AssertionError("not one resource of type " + type + " but " + resources.keySet());
    }
    return resources.values().iterator().next();
  }
}
