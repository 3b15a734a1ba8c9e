package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.groundwork.sandbox.bigquery.rows.InputValues;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;

/** Query parameters of the REST API in the engine's form. */
public final class Parameters {
  private Parameters() {}

  /**
   * @param queryParameters {@code [{"name","parameterType","parameterValue"}]}
   */
  public static ArrayNode of(JsonNode queryParameters) {
    ArrayNode parameters = Json.MAPPER.createArrayNode();
    for (JsonNode parameter : queryParameters) {
      ObjectNode field = field("p", parameter.path("parameterType"));
      ObjectNode out = parameters.addObject();
      if (parameter.hasNonNull("name")) {
        out.put("name", parameter.get("name").asText());
      }
      out.set("field", field);
      out.set("value", value(parameter.path("parameterValue"), field));
    }
    return parameters;
  }

  private static ObjectNode field(String name, JsonNode type) {
    ObjectNode field = Json.MAPPER.createObjectNode().put("name", name);
    String kind = type.path("type").asText();
    switch (kind) {
      case "ARRAY" -> {
        field.setAll(field(name, type.path("arrayType")));
        field.put("mode", "REPEATED");
      }
      case "STRUCT" -> {
        field.put("type", "RECORD");
        ArrayNode fields = field.putArray("fields");
        type.path("structTypes").forEach(f -> fields.add(field(f.path("name").asText(), f.path("type"))));
      }
      default -> field.put("type", kind);
    }
    return field;
  }

  private static JsonNode value(JsonNode value, JsonNode field) {
    if (field.path("mode").asText().equals("REPEATED")) {
      ArrayNode array = Json.MAPPER.createArrayNode();
      value.path("arrayValues").forEach(element -> array.add(single(element, field)));
      return array;
    }
    return single(value, field);
  }

  private static JsonNode single(JsonNode value, JsonNode field) {
    if (field.path("type").asText().equals("RECORD")) {
      ArrayNode struct = Json.MAPPER.createArrayNode();
      for (JsonNode member : field.path("fields")) {
        struct.add(value(value.path("structValues").path(member.path("name").asText()), member));
      }
      return struct;
    }
    if (!value.hasNonNull("value")) {
      return NullNode.instance;
    }
    try {
      return TextNode.valueOf(InputValues.scalar(field.path("type").asText(), value.get("value").asText(), field));
    } catch (InputValues.Unfit e) {
      throw GoogleError.invalidQuery("Invalid query parameter: " + e.getMessage());
    }
  }
}
