package dev.groundwork.sandbox.bigquery.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/** The statement that would make a table: the {@code ddl} column of TABLES. */
final class Ddl {
  private Ddl() {}

  static String of(Table table) {
    String name = "`" + table.id().dotted() + "`";
    return switch (table.type()) {
      case "VIEW" -> "CREATE VIEW " + name + "\nAS " + table.query() + ";";
      case "MATERIALIZED_VIEW" -> "CREATE MATERIALIZED VIEW " + name + "\nAS " + table.query() + ";";
      default -> "CREATE TABLE " + name + "\n(\n" + columns(table) + "\n);";
    };
  }

  private static String columns(Table table) {
    List<String> columns = new ArrayList<>();
    for (JsonNode field : table.fields()) {
      String required = "REQUIRED".equals(field.path("mode").asText()) ? " NOT NULL" : "";
      String description =
          field.hasNonNull("description")
              ? " OPTIONS(description=" + TableOptions.quoted(field.get("description").asText()) + ")"
              : "";
      columns.add("  " + field.path("name").asText() + " " + SqlTypes.of(field) + required + description);
    }
    return String.join(",\n", columns);
  }
}
