package dev.groundwork.sandbox.providers.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Labels (or annotations) between REST, which has all of them, and the state, which has three views of them. */
final class LabelViews {

  private LabelViews() {}

  /** Refreshes the views in a state: configured and Terraform's keep to the keys they had, effective takes all. */
  static void read(JsonNode rest, JsonNode state, ObjectNode fresh) {
    fresh.set("labels", only(rest.path("labels"), state.path("labels")));
    fresh.set("terraform_labels", only(rest.path("labels"), state.path("terraform_labels")));
    fresh.set("effective_labels", all(rest.path("labels")));
  }

  static ObjectNode all(JsonNode labels) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    labels.properties().forEach(label -> all.set(label.getKey(), label.getValue()));
    return all;
  }

  static ObjectNode only(JsonNode labels, JsonNode keys) {
    ObjectNode some = all(labels);
    some.retain(keys.propertyStream().map(entry -> entry.getKey()).toList());
    return some;
  }

  /** What to send in a patch: the wanted labels, and null for each that goes. */
  static ObjectNode patch(JsonNode prior, JsonNode wanted) {
    ObjectNode patch = JsonNodeFactory.instance.objectNode();
    prior.properties().forEach(label -> patch.putNull(label.getKey()));
    patch.setAll(all(wanted));
    return patch;
  }
}
