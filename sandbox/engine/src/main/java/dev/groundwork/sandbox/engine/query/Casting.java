package dev.groundwork.sandbox.engine.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zetasql.Value;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings rows into the columns of a table. */
public final class Casting {
  private static final String INPUT = "groundwork_input";

  private final Queries queries;

  public Casting(Queries queries) {
    this.queries = queries;
  }

  /** The relation's columns as the types of {@code fields}, one by one; names are those of the fields. */
  public Relation cast(Relation relation, List<JsonNode> fields, Scope scope) {
    List<String> names = fields.stream().map(f -> f.path("name").asText()).toList();
    List<String> columns = new ArrayList<>();
    List<String> expressions = new ArrayList<>();
    boolean same = true;
    for (int i = 0; i < fields.size(); i++) {
      String column = "c" + i;
      columns.add(column);
      String type = Types.sql(fields.get(i));
      boolean sameType = type.equals(Types.sql(relation.types().get(i)));
      same &= sameType;
      expressions.add(sameType ? column : "CAST(" + column + " AS " + type + ")");
    }
    if (same) {
      return new Relation(names, relation.types(), relation.rows());
    }
    Relation input = new Relation(columns, relation.types(), relation.rows());
    String sql = "SELECT " + String.join(", ", expressions) + " FROM " + INPUT;
    Relation cast = queries.evaluate(sql, Map.of(INPUT, input), scope);
    return new Relation(names, cast.types(), cast.rows());
  }

  /** Refuses a NULL in a required column, as BigQuery words it. */
  public static void requireValues(List<? extends List<Value>> rows, JsonNode fields) {
    for (int i = 0; i < fields.size(); i++) {
      if ("REQUIRED".equals(fields.get(i).path("mode").asText())) {
        for (List<Value> row : rows) {
          if (row.get(i).isNull()) {
            throw EngineException.invalidQuery(
                "Required field %s cannot be null".formatted(fields.get(i).path("name").asText()));
          }
        }
      }
    }
  }
}
