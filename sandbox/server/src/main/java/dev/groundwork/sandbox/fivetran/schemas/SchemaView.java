package dev.groundwork.sandbox.fivetran.schemas;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.files.Spool;
import dev.groundwork.sandbox.state.Json;

/** A schema config as answers show it: every table, and of columns those that somebody chose. */
final class SchemaView {
  private SchemaView() {}

  static ObjectNode of(Connection connection, SchemaConfig config) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("schema_change_handling", config.changeHandling());
    view.put("enable_new_by_default", config.changeHandling().equals("ALLOW_ALL"));
    ObjectNode schema = view.putObject("schemas").putObject(connection.dataset());
    schema.put("name_in_destination", connection.dataset());
    schema.put("enabled", config.enabled());
    ObjectNode tables = schema.putObject("tables");
    config.tables().forEach((name, table) -> tables.set(name, table(name, table)));
    return view;
  }

  /** All columns of a table, system columns first. */
  static ObjectNode columns(SchemaConfig.Table table) {
    ObjectNode columns = Json.MAPPER.createObjectNode();
    Spool.SYSTEM.stream().sorted().forEach(name -> columns.set(name, systemColumn(name)));
    table.columns().forEach((name, column) -> columns.set(name, column(name, column)));
    return columns;
  }

  private static ObjectNode table(String name, SchemaConfig.Table table) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("name_in_destination", name);
    view.put("enabled", table.enabled());
    view.putObject("enabled_patch_settings").put("allowed", true);
    view.put("supports_columns_config", true);
    ObjectNode columns = Json.MAPPER.createObjectNode();
    table.columns().forEach(
        (column, choice) -> {
          if (choice.edited()) {
            columns.set(column, column(column, choice));
          }
        });
    if (!columns.isEmpty()) {
      view.set("columns", columns);
    }
    return view;
  }

  private static ObjectNode column(String name, SchemaConfig.Column column) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("name_in_destination", name).put("enabled", column.enabled()).put("hashed", false);
    view.put("is_primary_key", column.primaryKey());
    view.putObject("enabled_patch_settings").put("allowed", true);
    return view;
  }

  private static ObjectNode systemColumn(String name) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("name_in_destination", name).put("enabled", true).put("hashed", false);
    view.putObject("enabled_patch_settings")
        .put("allowed", false)
        .put("reason_code", "SYSTEM_COLUMN")
        .put("reason", "The column does not support exclusion as it is a system column.");
    return view;
  }
}
