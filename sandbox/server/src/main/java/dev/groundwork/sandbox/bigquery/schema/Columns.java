package dev.groundwork.sandbox.bigquery.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import org.jspecify.annotations.Nullable;

/** Rows of COLUMNS and COLUMN_FIELD_PATHS. */
final class Columns {
  private Columns() {}

  static void add(Table table, ArrayNode rows) {
    int position = 0;
    for (JsonNode field : table.fields()) {
      String name = field.path("name").asText();
      Views.addTable(
          rows,
          table,
          name,
          Integer.toString(++position),
          "REQUIRED".equals(field.path("mode").asText()) ? "NO" : "YES",
          SqlTypes.of(field),
          "NEVER",
          null,
          null,
          "NO",
          table.isView() ? null : "YES",
          "NO",
          partitions(table, name) ? "YES" : "NO",
          clusteringPosition(table, name),
          "NULL",
          field.path("defaultValueExpression").asText("NULL"),
          null);
    }
  }

  private static boolean partitions(Table table, String column) {
    return column.equals(table.resource().at("/timePartitioning/field").asText())
        || column.equals(table.resource().at("/rangePartitioning/field").asText());
  }

  private static @Nullable String clusteringPosition(Table table, String column) {
    JsonNode fields = table.resource().at("/clustering/fields");
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).asText().equals(column)) {
        return Integer.toString(i + 1);
      }
    }
    return null;
  }

  static void addPaths(Table table, ArrayNode rows) {
    for (JsonNode field : table.fields()) {
      addPaths(table, field.path("name").asText(), "", field, rows);
    }
  }

  private static void addPaths(Table table, String column, String parent, JsonNode field, ArrayNode rows) {
    String path = parent + field.path("name").asText();
    String description = field.hasNonNull("description") ? field.get("description").asText() : null;
    Views.addTable(rows, table, column, path, SqlTypes.of(field), description, "NULL", null);
    for (JsonNode inner : field.path("fields")) {
      addPaths(table, column, path + ".", inner, rows);
    }
  }
}
