package dev.groundwork.sandbox.bigquery.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** REST fields' types as SQL writes them: {@code ARRAY<STRUCT<a INT64>>}. */
final class SqlTypes {
  private SqlTypes() {}

  static String of(JsonNode field) {
    String element = element(field);
    return "REPEATED".equals(field.path("mode").asText()) ? "ARRAY<" + element + ">" : element;
  }

  private static String element(JsonNode field) {
    String type = field.path("type").asText();
    return switch (type) {
      case "RECORD", "STRUCT" -> {
        List<String> fields = new ArrayList<>();
        field.path("fields").forEach(f -> fields.add(f.path("name").asText() + " " + of(f)));
        yield "STRUCT<" + String.join(", ", fields) + ">";
      }
      case "INTEGER" -> "INT64";
      case "FLOAT" -> "FLOAT64";
      case "BOOLEAN" -> "BOOL";
      case "RANGE" -> "RANGE<" + field.at("/rangeElementType/type").asText() + ">";
      default -> type + parameters(field);
    };
  }

  private static String parameters(JsonNode field) {
    if (field.has("maxLength")) {
      return "(" + field.get("maxLength").asText() + ")";
    }
    if (field.has("precision")) {
      return "(" + field.get("precision").asText()
          + (field.path("scale").asLong() > 0 ? ", " + field.get("scale").asText() : "") + ")";
    }
    return "";
  }
}
