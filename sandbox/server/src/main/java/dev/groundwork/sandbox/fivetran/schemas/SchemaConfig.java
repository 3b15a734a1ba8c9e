package dev.groundwork.sandbox.fivetran.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The choice of tables and columns of one connection.
 *
 * @param changeHandling what becomes of new tables and columns: {@code ALLOW_ALL}, {@code ALLOW_COLUMNS}, {@code
 *     BLOCK_ALL}
 * @param enabled whether the connection's one schema is synced at all
 */
public record SchemaConfig(String changeHandling, boolean enabled, Map<String, Table> tables) {
  public static final List<String> HANDLINGS = List.of("ALLOW_ALL", "ALLOW_COLUMNS", "BLOCK_ALL");

  /** One table's choice; columns by their name in the destination. */
  public record Table(boolean enabled, Map<String, Column> columns) {

    Table withColumn(String name, Column column) {
      Map<String, Column> changed = new LinkedHashMap<>(columns);
      changed.put(name, column);
      return new Table(enabled, changed);
    }
  }

  /**
   * One column's choice.
   *
   * @param edited whether somebody chose; only such columns are shown with their table
   */
  public record Column(boolean enabled, boolean primaryKey, boolean edited) {}

  /** Of a connection that nobody has chosen for. */
  static SchemaConfig open() {
    return new SchemaConfig("ALLOW_ALL", true, Map.of());
  }

  SchemaConfig withTable(String name, Table table) {
    Map<String, Table> changed = new LinkedHashMap<>(tables);
    changed.put(name, table);
    return new SchemaConfig(changeHandling, enabled, changed);
  }

  /** With what was found; what is new is enabled as {@code changeHandling} says. */
  SchemaConfig learning(String table, Iterable<String> columns) {
    Table known = tables.getOrDefault(table, new Table(changeHandling.equals("ALLOW_ALL"), Map.of()));
    for (String column : columns) {
      if (!known.columns().containsKey(column)) {
        known = known.withColumn(column, new Column(!changeHandling.equals("BLOCK_ALL"), false, false));
      }
    }
    return withTable(table, known);
  }

  /** Whether the table is synced. */
  public boolean takesTable(String table) {
    Table known = tables.get(table);
    return enabled && (known == null ? changeHandling.equals("ALLOW_ALL") : known.enabled());
  }

  /** Whether the column is synced. */
  public boolean takesColumn(String table, String column) {
    Table known = tables.get(table);
    Column choice = known == null ? null : known.columns().get(column);
    return choice == null ? !changeHandling.equals("BLOCK_ALL") : choice.enabled();
  }

  /** Columns marked as primary key. */
  public List<String> keys(String table) {
    Table known = tables.get(table);
    return known == null
        ? List.of()
        : known.columns().entrySet().stream()
            .filter(column -> column.getValue().primaryKey())
            .map(Map.Entry::getKey)
            .toList();
  }
}
