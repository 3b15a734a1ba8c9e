package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.resource.Problem;
import java.util.List;

/** Attributes that hold a JSON object as text. */
final class JsonText {

  private JsonText() {}

  /** The object; empty where there is no text. */
  static ObjectNode object(String json) {
    try {
      return json.isBlank() ? JsonNodeFactory.instance.objectNode() : (ObjectNode) Json.MAPPER.readTree(json);
    } catch (JsonProcessingException | ClassCastException e) {
      throw new IllegalArgumentException("not a JSON object: " + json, e);
    }
  }

  /** What is wrong with such an attribute of a configuration. */
  static List<Problem> problems(JsonNode config, String attribute) {
    try {
      object(text(config, attribute));
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(new Problem(attribute, "Invalid JSON String Value",
          attribute + " has to be a JSON object as text, such as jsonencode({ bucket = \"name\" })."));
    }
  }
}
