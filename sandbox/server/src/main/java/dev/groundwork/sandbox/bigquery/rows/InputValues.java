package dev.groundwork.sandbox.bigquery.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.groundwork.sandbox.state.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;

/**
 * Values that come in as JSON or CSV, checked against their column and brought into the form of row files. What
 * BigQuery reads, this reads: numbers as texts, several spellings of times and booleans.
 */
public final class InputValues {
  private InputValues() {}

  /** A value that does not fit its column. */
  public static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unfit(String message) {
      super(message);
    }
  }

  /** The row that a JSON object makes; fields that it lacks are NULL. */
  public static ArrayNode row(JsonNode object, ArrayNode fields) {
    ArrayNode row = Json.MAPPER.createArrayNode();
    for (JsonNode field : fields) {
      row.add(value(member(object, field.path("name").asText()), field));
    }
    return row;
  }

  /** Names of members that no field takes. */
  public static java.util.List<String> unknown(JsonNode object, ArrayNode fields) {
    java.util.List<String> unknown = new java.util.ArrayList<>();
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              for (JsonNode field : fields) {
                if (field.path("name").asText().equalsIgnoreCase(name)) {
                  return;
                }
              }
              unknown.add(name);
            });
    return unknown;
  }

  private static JsonNode member(JsonNode object, String name) {
    JsonNode exact = object.get(name);
    if (exact != null) {
      return exact;
    }
    for (var entry : object.properties()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return entry.getValue();
      }
    }
    return NullNode.instance;
  }

  static JsonNode value(JsonNode input, JsonNode field) {
    if ("REPEATED".equals(field.path("mode").asText())) {
      ArrayNode array = Json.MAPPER.createArrayNode();
      if (input.isArray()) {
        input.forEach(element -> array.add(single(element, field)));
      } else if (!input.isNull()) {
        throw new Unfit("Array specified for non-repeated or scalar for repeated field: " + name(field));
      }
      return array;
    }
    JsonNode single = single(input, field);
    if (single.isNull() && "REQUIRED".equals(field.path("mode").asText())) {
      throw new Unfit("Only optional fields can be set to NULL. Field: " + name(field) + "; Value: NULL");
    }
    return single;
  }

  private static JsonNode single(JsonNode input, JsonNode field) {
    if (input.isNull() || input.isMissingNode()) {
      return NullNode.instance;
    }
    String type = field.path("type").asText();
    if (type.equals("RECORD") || type.equals("STRUCT")) {
      if (!input.isObject()) {
        throw new Unfit("This field: " + name(field) + " is a record.");
      }
      return row(input, (ArrayNode) field.withArray("fields"));
    }
    if (type.equals("JSON")) {
      return TextNode.valueOf(input.toString());
    }
    if (input.isContainerNode()) {
      throw new Unfit("This field: " + name(field) + " is not a record.");
    }
    return TextNode.valueOf(scalar(type, input.asText(), field));
  }

  /** A scalar in the form of row files. */
  public static String scalar(String type, String text, JsonNode field) {
    try {
      return switch (type) {
        case "STRING", "GEOGRAPHY", "INTERVAL", "RANGE" -> text;
        case "INTEGER", "INT64" -> new BigDecimal(text.strip()).setScale(0).toBigIntegerExact().longValueExact() + "";
        case "FLOAT", "FLOAT64" -> Double.toString(number(text.strip()));
        case "BOOLEAN", "BOOL" -> Boolean.toString(bool(text.strip()));
        case "NUMERIC" -> plain(text, 9);
        case "BIGNUMERIC" -> plain(text, 38);
        case "DATE" -> LocalDate.parse(text.strip()).toString();
        case "TIMESTAMP" -> Long.toString(Times.timestamp(text.strip()));
        case "DATETIME" -> Times.datetime(text.strip());
        case "TIME" -> Times.time(text.strip());
        case "BYTES" -> Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text));
        case "JSON" -> Json.MAPPER.readTree(text).toString();
        default -> throw new Unfit("The sandbox does not load columns of type " + type);
      };
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException | java.io.IOException e) {
      throw new Unfit("Could not parse '%s' as %s for field %s".formatted(text, sqlName(type), name(field)));
    }
  }

  private static String sqlName(String type) {
    return switch (type) {
      case "INTEGER" -> "INT64";
      case "FLOAT" -> "DOUBLE";
      case "BOOLEAN" -> "BOOL";
      default -> type;
    };
  }

  private static double number(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> new BigDecimal(text).doubleValue();
    };
  }

  private static boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "y", "1" -> true;
      case "false", "f", "no", "n", "0" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static String plain(String text, int scale) {
    BigDecimal number = new BigDecimal(text.strip()).setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
    return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
  }

  private static String name(JsonNode field) {
    return field.path("name").asText();
  }
}
