package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A schema guessed from JSON objects: the narrowest type that holds every value of a field. */
final class Detection {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s?(Z|UTC|[+-]\\d{2}:?\\d{2})?");

  private final Map<String, ObjectNode> fields = new LinkedHashMap<>();

  /** Widens the schema to hold this object. */
  void see(JsonNode object) {
    object.properties().forEach(e -> see(e.getKey(), e.getValue()));
  }

  private void see(String name, JsonNode value) {
    ObjectNode seen = field(name, value);
    if (seen == null) {
      return;
    }
    ObjectNode known = fields.get(name);
    fields.put(name, known == null ? seen : merged(known, seen));
  }

  ArrayNode fields() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    fields.values().forEach(array::add);
    return array;
  }

  private static @Nullable ObjectNode field(String name, JsonNode value) {
    if (value.isNull() || (value.isArray() && value.isEmpty())) {
      return null;
    }
    ObjectNode field = Json.MAPPER.createObjectNode().put("name", name);
    field.put("mode", value.isArray() ? "REPEATED" : "NULLABLE");
    Detection nested = new Detection();
    String type = null;
    for (JsonNode element : value.isArray() ? value : Json.MAPPER.createArrayNode().add(value)) {
      if (element.isObject()) {
        nested.see(element);
      }
      type = type == null ? typeOf(element) : wider(type, typeOf(element));
    }
    field.put("type", type);
    if ("RECORD".equals(type)) {
      field.set("fields", nested.fields());
    }
    return field;
  }

  private static ObjectNode merged(ObjectNode known, ObjectNode seen) {
    String type = wider(known.path("type").asText(), seen.path("type").asText());
    known.put("type", type);
    if (seen.path("mode").asText().equals("REPEATED")) {
      known.put("mode", "REPEATED");
    }
    if (type.equals("RECORD")) {
      Map<String, ObjectNode> members = new LinkedHashMap<>();
      known.path("fields").forEach(f -> members.put(f.path("name").asText(), (ObjectNode) f));
      seen.path("fields").forEach(f -> members.merge(f.path("name").asText(), (ObjectNode) f, Detection::merged));
      ArrayNode fields = known.putArray("fields");
      members.values().forEach(fields::add);
    }
    return known;
  }

  static String typeOf(JsonNode value) {
    if (value.isObject()) {
      return "RECORD";
    }
    if (value.isBoolean()) {
      return "BOOLEAN";
    }
    if (value.isNumber()) {
      return value.isIntegralNumber() && value.canConvertToLong() ? "INTEGER" : "FLOAT";
    }
    String text = value.asText();
    if (DATE.matcher(text).matches()) {
      return "DATE";
    }
    return TIMESTAMP.matcher(text).matches() ? "TIMESTAMP" : "STRING";
  }

  private static String wider(String a, String b) {
    if (a.equals(b)) {
      return a;
    }
    boolean numbers = (a.equals("INTEGER") && b.equals("FLOAT")) || (a.equals("FLOAT") && b.equals("INTEGER"));
    return numbers ? "FLOAT" : "STRING";
  }
}
