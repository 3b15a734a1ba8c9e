package dev.groundwork.sandbox.bigquery.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.bigquery.catalog.Dataset;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The views of INFORMATION_SCHEMA that are emulated, with their columns and how to fill them. */
enum Views {
  SCHEMATA(
      "catalog_name, schema_name, schema_owner, creation_time TIMESTAMP, last_modified_time TIMESTAMP, location, ddl",
      (dataset, rows) ->
          add(
              rows,
              dataset.id().project(),
              dataset.id().dataset(),
              null,
              micros(dataset.created()),
              micros(dataset.modified()),
              dataset.location(),
              "CREATE SCHEMA `%s.%s`;".formatted(dataset.id().project(), dataset.id().dataset())),
      null),
  TABLES(
      "table_catalog, table_schema, table_name, table_type, managed_table_type, is_insertable_into, is_typed,"
          + " creation_time TIMESTAMP, base_table_catalog, base_table_schema, base_table_name, ddl",
      null,
      (table, dataset, rows) ->
          addTable(
              rows,
              table,
              table.type().equals("TABLE") ? "BASE TABLE" : table.type().replace('_', ' '),
              null,
              table.isView() ? "NO" : "YES",
              "NO",
              micros(table.created()),
              null,
              null,
              null,
              Ddl.of(table))),
  COLUMNS(
      "table_catalog, table_schema, table_name, column_name, ordinal_position INTEGER, is_nullable, data_type,"
          + " is_generated, generation_expression, is_stored, is_hidden, is_updatable, is_system_defined,"
          + " is_partitioning_column, clustering_ordinal_position INTEGER, collation_name, column_default,"
          + " rounding_mode",
      null,
      (table, dataset, rows) -> Columns.add(table, rows)),
  COLUMN_FIELD_PATHS(
      "table_catalog, table_schema, table_name, column_name, field_path, data_type, description, collation_name,"
          + " rounding_mode",
      null,
      (table, dataset, rows) -> Columns.addPaths(table, rows)),
  TABLE_OPTIONS(
      "table_catalog, table_schema, table_name, option_name, option_type, option_value",
      null,
      (table, dataset, rows) -> TableOptions.add(table, rows)),
  VIEWS(
      "table_catalog, table_schema, table_name, view_definition, check_option, use_standard_sql",
      null,
      (table, dataset, rows) -> {
        if (table.type().equals("VIEW")) {
          addTable(rows, table, table.query(), null, "YES");
        }
      }),
  MATERIALIZED_VIEWS(
      "table_catalog, table_schema, table_name, last_refresh_time TIMESTAMP, refresh_watermark TIMESTAMP",
      null,
      (table, dataset, rows) -> {
        if (table.type().equals("MATERIALIZED_VIEW")) {
          addTable(rows, table, micros(table.modified()), micros(table.modified()));
        }
      }),
  PARTITIONS(
      "table_catalog, table_schema, table_name, partition_id, total_rows INTEGER, total_logical_bytes INTEGER,"
          + " last_modified_time TIMESTAMP, storage_tier",
      null,
      (table, dataset, rows) -> {
        if (table.type().equals("TABLE")) {
          // Rows are not kept by partition: each table is one.
          addTable(
              rows, table, null, number(table.rowCount()), number(table.byteCount()), micros(table.modified()),
              "ACTIVE");
        }
      }),
  TABLES_META(
      "project_id, dataset_id, table_id, creation_time INTEGER, last_modified_time INTEGER, row_count INTEGER,"
          + " size_bytes INTEGER, type INTEGER",
      null,
      (table, dataset, rows) ->
          addTable(
              rows,
              table,
              number(table.created()),
              number(table.modified()),
              number(table.rowCount()),
              number(table.byteCount()),
              table.isView() ? "2" : "1"));

  private interface OverDatasets {
    void add(Dataset dataset, ArrayNode rows);
  }

  private interface OverTables {
    void add(Table table, Dataset dataset, ArrayNode rows);
  }

  private final ArrayNode fields = Json.MAPPER.createArrayNode();
  private final OverDatasets overDatasets;
  private final OverTables overTables;

  @SuppressWarnings("NullAway") // each view is over datasets or over tables
  Views(
      String columns,
      @Nullable OverDatasets overDatasets,
      @Nullable OverTables overTables) {
    this.overDatasets = overDatasets;
    this.overTables = overTables;
    for (String column : columns.split(", ")) {
      String[] parts = column.strip().split(" ");
      String type = parts.length > 1 ? parts[1] : "STRING";
      fields.addObject().put("name", parts[0]).put("type", type).put("mode", "NULLABLE");
    }
  }

  static Views named(String name) {
    return Arrays.stream(values())
        .filter(view -> view.name().equals(name) && view != TABLES_META)
        .findFirst()
        .orElseThrow(() -> GoogleError.unsupported("INFORMATION_SCHEMA." + name));
  }

  JsonNode fields() {
    return fields;
  }

  boolean isOverDatasets() {
    return overDatasets != null;
  }

  void addDataset(Dataset dataset, ArrayNode rows) {
    overDatasets.add(dataset, rows);
  }

  void addTable(Table table, Dataset dataset, ArrayNode rows) {
    overTables.add(table, dataset, rows);
  }

  static void addTable(ArrayNode rows, Table table, @Nullable String... values) {
    ArrayNode row = rows.addArray().add(table.id().project()).add(table.id().dataset()).add(table.id().table());
    for (String value : values) {
      row.add(value);
    }
  }

  private static void add(ArrayNode rows, @Nullable String... values) {
    ArrayNode row = rows.addArray();
    for (String value : values) {
      row.add(value);
    }
  }

  private static String micros(long millis) {
    return number(millis * 1000);
  }

  private static String number(long number) {
    return Long.toString(number);
  }
}
