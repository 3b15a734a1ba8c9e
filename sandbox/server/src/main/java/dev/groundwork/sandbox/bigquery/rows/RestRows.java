package dev.groundwork.sandbox.bigquery.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.groundwork.sandbox.state.Json;
import java.math.BigDecimal;
import java.util.List;

/** Rows as BigQuery's REST API answers them: {@code {"f":[{"v":...}]}}. */
public final class RestRows {
  private final ArrayNode fields;
  private final boolean wholeMicroseconds;

  /**
   * @param fields REST fields of the columns
   * @param wholeMicroseconds timestamps as microseconds, as {@code formatOptions.useInt64Timestamp} asks; else as
   *     seconds
   *     with a fraction
   */
  public RestRows(ArrayNode fields, boolean wholeMicroseconds) {
    this.fields = fields;
    this.wholeMicroseconds = wholeMicroseconds;
  }

  public ArrayNode of(List<JsonNode> rows) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    rows.forEach(row -> array.add(struct(row, fields)));
    return array;
  }

  private ObjectNode struct(JsonNode values, JsonNode columns) {
    ObjectNode struct = Json.MAPPER.createObjectNode();
    ArrayNode f = struct.putArray("f");
    for (int i = 0; i < columns.size(); i++) {
      f.addObject().set("v", value(values.path(i), columns.get(i)));
    }
    return struct;
  }

  private JsonNode value(JsonNode value, JsonNode field) {
    if ("REPEATED".equals(field.path("mode").asText())) {
      ArrayNode array = Json.MAPPER.createArrayNode();
      value.forEach(element -> array.addObject().set("v", single(element, field)));
      return array;
    }
    return single(value, field);
  }

  private JsonNode single(JsonNode value, JsonNode field) {
    if (value.isNull() || value.isMissingNode()) {
      return NullNode.instance;
    }
    return switch (field.path("type").asText()) {
      case "RECORD", "STRUCT" -> struct(value, field.path("fields"));
      case "TIMESTAMP" -> wholeMicroseconds ? value : seconds(value);
      default -> value;
    };
  }

  private static JsonNode seconds(JsonNode micros) {
    return TextNode.valueOf(new BigDecimal(micros.asText()).movePointLeft(6).setScale(6).toPlainString());
  }
}
