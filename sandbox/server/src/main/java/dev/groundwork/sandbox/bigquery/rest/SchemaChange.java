package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.http.GoogleError;

/** Which changes of a schema BigQuery takes: columns may be added at the end and relaxed, never dropped or retyped. */
final class SchemaChange {
  private SchemaChange() {}

  /**
   * @throws GoogleError 400 {@code invalid} for any other change
   */
  static void check(Table before, ObjectNode after) {
    if (before.isView() || before.segments().isEmpty() && before.fields().isEmpty()) {
      return;
    }
    JsonNode fields = after.path("schema").path("fields");
    for (int i = 0; i < before.fields().size(); i++) {
      check(before, before.fields().get(i), fields.path(i));
    }
    for (int i = before.fields().size(); i < fields.size(); i++) {
      if (fields.get(i).path("mode").asText().equals("REQUIRED")) {
        throw refuse(before, "Cannot add required fields to an existing schema. (field: %s)", fields.get(i));
      }
    }
  }

  private static void check(Table table, JsonNode before, JsonNode after) {
    if (!after.path("name").asText().equalsIgnoreCase(before.path("name").asText())) {
      throw refuse(table, "Field %s is missing in new schema", before);
    }
    if (!after.path("type").asText().equals(before.path("type").asText())) {
      throw refuse(table, "Field %s has changed type", before);
    }
    String mode = before.path("mode").asText("NULLABLE");
    String newMode = after.path("mode").asText("NULLABLE");
    if (!mode.equals(newMode) && !(mode.equals("REQUIRED") && newMode.equals("NULLABLE"))) {
      throw refuse(table, "Field %s has changed mode from " + mode + " to " + newMode, before);
    }
  }

  private static GoogleError refuse(Table table, String problem, JsonNode field) {
    return GoogleError.invalid(
        "Provided Schema does not match Table %s. %s"
            .formatted(table.id(), problem.formatted(field.path("name").asText())));
  }
}
