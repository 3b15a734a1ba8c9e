package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.files.ColumnType;
import dev.groundwork.sandbox.fivetran.google.Warehouse.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a table has after a load: those it had, in their order, and the new ones.
 *
 * @param existing columns before; empty for a new table
 * @param types types of the columns that files fill, after
 */
record TableShape(List<Column> existing, Map<String, ColumnType> types) {
  private static final List<Column> SYSTEM =
      List.of(
          new Column("_file", "STRING"),
          new Column("_line", "INTEGER"),
          new Column("_modified", "TIMESTAMP"),
          new Column("_fivetran_synced", "TIMESTAMP"));

  /** Joins what the table has with what the files bring. */
  static TableShape of(List<Column> existing, Map<String, ColumnType> incoming) {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    incoming.forEach(
        (name, type) ->
            types.put(
                name,
                existing.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    // A type that files never make has only STRING in common with what they hold.
                    .map(column -> ColumnType.ofRestName(column.type()).orElse(ColumnType.STRING).widenedBy(type))
                    .orElse(type)));
    return new TableShape(List.copyOf(existing), types);
  }

  /** All columns of the table after the load. */
  List<Column> columns() {
    List<Column> all = new ArrayList<>();
    List<Column> base = existing.isEmpty() ? SYSTEM : existing;
    for (Column column : base) {
      ColumnType type = types.get(column.name());
      all.add(type == null ? column : new Column(column.name(), type.restName()));
    }
    SYSTEM.stream().filter(column -> !has(all, column.name())).forEach(all::add);
    types.forEach(
        (name, type) -> {
          if (!has(all, name)) {
            all.add(new Column(name, type.restName()));
          }
        });
    return all;
  }

  /** Columns that a staging table of the incoming rows has. */
  List<Column> incoming() {
    List<Column> columns = new ArrayList<>(SYSTEM);
    types.forEach((name, type) -> columns.add(new Column(name, type.restName())));
    return columns;
  }

  /** Whether a column that is there must change its type, which no load can do. */
  boolean widens() {
    return existing.stream()
        .anyMatch(
            column -> {
              ColumnType after = types.get(column.name());
              return after != null && !ColumnType.ofRestName(column.type()).equals(Optional.of(after));
            });
  }

  boolean hasBefore(String name) {
    return has(existing, name);
  }

  boolean hasIncoming(String name) {
    return has(incoming(), name);
  }

  private static boolean has(List<Column> columns, String name) {
    return columns.stream().anyMatch(column -> column.name().equals(name));
  }
}
