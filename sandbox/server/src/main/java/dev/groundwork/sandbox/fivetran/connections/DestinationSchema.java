package dev.groundwork.sandbox.fivetran.connections;

import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.account.Connection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a connection: its schema, and its table or table group where one is given. Fixed at creation. */
final class DestinationSchema {
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

  private DestinationSchema() {}

  /** {@code schema}, {@code schema.table} or {@code schema.table_group_name}, exactly as sent. */
  static String of(Input config) {
    String schema = name("schema", config.required("schema"));
    return Stream.of("table", "table_group_name")
        .flatMap(field -> config.text(field).filter(text -> !text.isEmpty()).map(text -> name(field, text)).stream())
        .findFirst()
        .map(table -> schema + "." + table)
        .orElse(schema);
  }

  /** Refuses a change of the name; sending it again is harmless. */
  static void requireSame(Connection connection, Input config) {
    int dot = connection.schema().indexOf('.');
    String table = dot < 0 ? "" : connection.schema().substring(dot + 1);
    requireSame("schema", connection.dataset(), config);
    requireSame("table", table, config);
    requireSame("table_group_name", table, config);
  }

  private static void requireSame(String field, String now, Input config) {
    config
        .text(field)
        .filter(asked -> !asked.isEmpty() && !asked.equals(now))
        .ifPresent(
            _ -> {
              throw FivetranError.invalid("Field 'config.%s' cannot be changed; it is '%s'".formatted(field, now));
            });
  }

  private static String name(String field, String text) {
    if (!NAME.matcher(text).matches()) {
      throw FivetranError.invalid(
          "Invalid config.%s '%s'; only a-z, 0-9 and _ are allowed, and no leading digit".formatted(field, text));
    }
    return text;
  }
}
