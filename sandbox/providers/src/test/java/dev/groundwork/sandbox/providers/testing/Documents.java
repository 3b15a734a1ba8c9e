package dev.groundwork.sandbox.providers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the fakes do with documents. */
final class Documents {

  private Documents() {}

  /** JSON merge patch: null removes, objects merge, all else replaces. */
  static void merge(ObjectNode document, JsonNode patch) {
    patch.properties().forEach(entry -> {
      JsonNode value = entry.getValue();
      if (value.isNull()) {
        document.remove(entry.getKey());
      } else if (value.isObject() && document.path(entry.getKey()).isObject()) {
        merge((ObjectNode) document.get(entry.getKey()), value);
      } else {
        document.set(entry.getKey(), value);
      }
    });
  }
}
