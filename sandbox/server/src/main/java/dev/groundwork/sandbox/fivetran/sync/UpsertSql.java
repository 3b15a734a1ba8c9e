package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.google.Warehouse.Column;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The query whose rows are a table after an upsert: of all rows with the same key the one that came last. Written to
 * the table in one job, it changes rows, columns and types together, or nothing.
 */
final class UpsertSql {
  /** Numbers staged rows from 1 in the order in which they came; rows of the table count as 0. */
  static final String SEQUENCE = "_fivetran_sequence";

  private static final String RANK = "_fivetran_rank";

  private final TableShape shape;
  private final List<String> keys;

  UpsertSql(TableShape shape, List<String> keys) {
    this.shape = shape;
    this.keys = keys;
  }

  /**
   * @param table the table, {@code project.dataset.table}; not read if it is new
   * @param staging where the incoming rows are
   */
  String text(String table, String staging) {
    List<Column> columns = shape.columns();
    String incoming = "SELECT %s, %s FROM `%s`".formatted(select(columns, shape::hasIncoming), SEQUENCE, staging);
    String rows =
        shape.existing().isEmpty()
            ? incoming
            : "SELECT %s, 0 AS %s FROM `%s`\nUNION ALL\n%s"
                .formatted(select(columns, shape::hasBefore), SEQUENCE, table, incoming);
    return """
        SELECT %s FROM (
        SELECT *, ROW_NUMBER() OVER (PARTITION BY %s ORDER BY %s DESC) AS %s FROM (
        %s))
        WHERE %s = 1\
        """
        .formatted(names(columns), partition(), SEQUENCE, RANK, rows, RANK);
  }

  private static String select(List<Column> columns, Predicate<String> there) {
    return columns.stream()
        .map(
            column -> {
              String value = there.test(column.name()) ? "`" + column.name() + "`" : "NULL";
              return "CAST(%s AS %s) AS `%s`".formatted(value, sqlType(column), column.name());
            })
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
  }

  /** A row whose key is null anywhere stands for itself: two of them are not the same record. */
  private String partition() {
    String parts = keys.stream().map(key -> "CAST(`%s` AS STRING)".formatted(key)).collect(Collectors.joining(", "));
    String unknown = keys.stream().map(key -> "`%s` IS NULL".formatted(key)).collect(Collectors.joining(" OR "));
    return "%s, IF(%s, CONCAT(CAST(`_line` AS STRING), ' ', `_file`), '')".formatted(parts, unknown);
  }

  private static String sqlType(Column column) {
    return switch (column.type()) {
      case "INTEGER" -> "INT64";
      case "FLOAT" -> "FLOAT64";
      case "BOOLEAN" -> "BOOL";
      default -> column.type();
    };
  }
}
