package dev.groundwork.sandbox.bigquery.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.state.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Rows of TABLE_OPTIONS: values as SQL literals. */
final class TableOptions {
  private TableOptions() {}

  static void add(Table table, ArrayNode rows) {
    JsonNode resource = table.resource();
    text("description", resource.path("description"), table, rows);
    text("friendly_name", resource.path("friendlyName"), table, rows);
    if (resource.hasNonNull("expirationTime")) {
      Instant at = Instant.ofEpochMilli(resource.get("expirationTime").asLong());
      Views.addTable(rows, table, "expiration_timestamp", "TIMESTAMP", "TIMESTAMP \"" + at + "\"");
    }
    if (resource.path("labels").size() > 0) {
      List<String> pairs = new ArrayList<>();
      resource
          .get("labels")
          .properties()
          .forEach(e -> pairs.add("STRUCT(%s, %s)".formatted(quoted(e.getKey()), quoted(e.getValue().asText()))));
      Views.addTable(
          rows, table, "labels", "ARRAY<STRUCT<STRING, STRING>>", "[" + String.join(", ", pairs) + "]");
    }
    if (resource.path("requirePartitionFilter").asBoolean()) {
      Views.addTable(rows, table, "require_partition_filter", "BOOL", "true");
    }
    JsonNode expiration = resource.at("/timePartitioning/expirationMs");
    if (!expiration.isMissingNode()) {
      Views.addTable(
          rows, table, "partition_expiration_days", "FLOAT64", Double.toString(expiration.asLong() / 86_400_000.0));
    }
  }

  private static void text(String name, JsonNode value, Table table, ArrayNode rows) {
    if (value.isTextual()) {
      Views.addTable(rows, table, name, "STRING", quoted(value.asText()));
    }
  }

  static String quoted(String text) {
    return Json.MAPPER.getNodeFactory().textNode(text).toString();
  }
}
