package dev.groundwork.sandbox.engine.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A table's or a query's rows in memory.
 *
 * @param names column names, as many as types; may repeat in a query's result
 */
public record Relation(List<String> names, List<Type> types, List<? extends List<Value>> rows) {
  public Relation {
    names = List.copyOf(names);
    types = List.copyOf(types);
  }

  /** Columns without rows. */
  public static Relation empty(List<String> names, List<Type> types) {
    return new Relation(names, types, List.of());
  }

  /** The relation that REST fields and row files make. */
  public static Relation of(JsonNode fields, List<JsonNode> literalRows, List<String> files) {
    List<String> names = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    fields.forEach(
        field -> {
          names.add(field.path("name").asText());
          types.add(Types.of(field));
        });
    List<List<Value>> rows = new ArrayList<>();
    files.forEach(file -> RowFile.read(java.nio.file.Path.of(file), types, rows));
    literalRows.forEach(row -> rows.add(RowFile.decode(row, types)));
    return new Relation(names, types, rows);
  }

  /** REST fields of the columns. */
  public ArrayNode fields() {
    ArrayNode fields = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < names.size(); i++) {
      fields.add(Types.field(names.get(i), types.get(i)));
    }
    return fields;
  }

  /** The single value of a relation of one row and one column. */
  public Value single() {
    return rows.getFirst().getFirst();
  }

  /** Position of a column, whatever the case of its name, or -1. */
  public int indexOf(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The same rows with their own number in a further column. */
  public Relation numbered(String column, Type integer) {
    List<String> widerNames = new ArrayList<>(names);
    widerNames.add(column);
    List<Type> widerTypes = new ArrayList<>(types);
    widerTypes.add(integer);
    List<List<Value>> wider = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Value> row = new ArrayList<>(rows.get(i));
      row.add(Value.createInt64Value(i));
      wider.add(row);
    }
    return new Relation(widerNames, widerTypes, wider);
  }
}
