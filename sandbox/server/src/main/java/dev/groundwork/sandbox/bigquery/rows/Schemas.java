package dev.groundwork.sandbox.bigquery.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import java.util.Locale;
import java.util.Set;

/** Schemas as clients send them, which may use either name of a type, in any case, and leave the mode out. */
public final class Schemas {
  private static final Set<String> TYPES =
      Set.of(
          "STRING", "BYTES", "INTEGER", "FLOAT", "BOOLEAN", "TIMESTAMP", "DATE", "TIME", "DATETIME", "GEOGRAPHY",
          "NUMERIC", "BIGNUMERIC", "JSON", "RECORD", "RANGE", "INTERVAL");

  private Schemas() {}

  /**
   * Brings fields, in place, into the form BigQuery answers with.
   *
   * @throws GoogleError 400 {@code invalid} for a type there is not
   */
  public static void normalize(JsonNode fields) {
    for (JsonNode field : fields) {
      ObjectNode object = (ObjectNode) field;
      String mode = object.hasNonNull("mode") ? object.get("mode").asText() : "NULLABLE";
      object.put("mode", mode.toUpperCase(Locale.ROOT));
      String type = restName(object.path("type").asText());
      if (!TYPES.contains(type)) {
        throw GoogleError.invalid(
            "Invalid value for type: %s is not a valid value (field %s)".formatted(type, object.path("name").asText()));
      }
      object.put("type", type);
      normalize(object.path("fields"));
    }
  }

  private static String restName(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "INT64" -> "INTEGER";
      case "FLOAT64" -> "FLOAT";
      case "BOOL" -> "BOOLEAN";
      case "STRUCT" -> "RECORD";
      case "DECIMAL" -> "NUMERIC";
      case "BIGDECIMAL" -> "BIGNUMERIC";
      case String upper -> upper;
    };
  }
}
