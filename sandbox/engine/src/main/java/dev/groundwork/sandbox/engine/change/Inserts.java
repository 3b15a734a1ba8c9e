package dev.groundwork.sandbox.engine.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.SqlException;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNodes.ASTColumnList;
import com.google.zetasql.parser.ASTNodes.ASTDefaultLiteral;
import com.google.zetasql.parser.ASTNodes.ASTExpression;
import com.google.zetasql.parser.ASTNodes.ASTInsertStatement;
import com.google.zetasql.parser.ASTNodes.ASTInsertValuesRow;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.query.Analysis;
import dev.groundwork.sandbox.engine.query.Casting;
import dev.groundwork.sandbox.engine.query.Effects;
import dev.groundwork.sandbox.engine.query.Queries;
import dev.groundwork.sandbox.engine.query.Rewriting;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.RowFile;
import dev.groundwork.sandbox.engine.rows.Types;
import dev.groundwork.sandbox.engine.sql.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code INSERT}: writes only the new rows; the server adds that file to the table's. */
public final class Inserts {
  private final Queries queries;
  private final Analysis analysis;
  private final Casting casting;

  public Inserts(Queries queries, Analysis analysis, Casting casting) {
    this.queries = queries;
    this.analysis = analysis;
    this.casting = casting;
  }

  public ObjectNode execute(ASTInsertStatement insert, Work work) {
    if (insert.getReturning() != null || insert.getOnConflict() != null) {
      throw EngineException.unsupported("INSERT with RETURNING or ON CONFLICT, which BigQuery has not either");
    }
    analysis.check(insert, work.text(), work.scope(), work.relations());
    JsonNode fields = work.fields(insert.getTargetPath());
    List<JsonNode> columns = columns(insert.getColumnList(), fields);
    Relation input = insert.getQuery() != null ? query(insert, work) : values(insert, columns, work);
    Relation cast = casting.cast(input, columns, work.scope());
    List<List<Value>> rows = shaped(cast, fields, defaults(fields, work.scope()));
    Casting.requireValues(rows, fields);
    RowFile.write(work.output(), rows);
    return Effects.of("append", "INSERT").put("rows", rows.size()).put("inserted", rows.size());
  }

  private Relation query(ASTInsertStatement insert, Work work) {
    Rewriting rewriting = work.rewriting(insert);
    try {
      String sql = rewriting.of(insert.getQuery());
      return queries.evaluate(sql, rewriting, Map.of(), work.scope(), work.relations());
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  private Relation values(ASTInsertStatement insert, List<JsonNode> columns, Work work) {
    Rewriting rewriting = work.rewriting(insert);
    List<String> rows = new ArrayList<>();
    for (ASTInsertValuesRow row : insert.getRows().getRows()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        String value = value(row.getValues().get(i), columns.get(i), rewriting);
        values.add("CAST((" + value + ") AS " + Types.sql(columns.get(i)) + ") AS c" + i);
      }
      rows.add("STRUCT(" + String.join(", ", values) + ")");
    }
    String sql = "SELECT * FROM UNNEST([" + String.join(",\n", rows) + "])";
    try {
      return queries.evaluate(sql, rewriting, Map.of(), work.scope(), work.relations());
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  private static String value(ASTExpression value, JsonNode field, Rewriting rewriting) {
    if (value instanceof ASTDefaultLiteral) {
      return field.path("defaultValueExpression").asText("NULL");
    }
    return rewriting.of(value);
  }

  /** What columns that a statement does not name get. */
  public Map<String, Value> defaults(JsonNode fields, Scope scope) {
    List<JsonNode> withDefault = new ArrayList<>();
    fields.forEach(
        f -> {
          if (f.hasNonNull("defaultValueExpression")) {
            withDefault.add(f);
          }
        });
    if (withDefault.isEmpty()) {
      return Map.of();
    }
    String sql =
        withDefault.stream()
            .map(f -> "CAST((" + f.get("defaultValueExpression").asText() + ") AS " + Types.sql(f) + ")")
            .collect(Collectors.joining(", ", "SELECT ", ""));
    List<Value> values = List.copyOf(queries.evaluate(sql, Map.of(), scope).rows().getFirst());
    Map<String, Value> defaults = new java.util.HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      defaults.put(withDefault.get(i).get("name").asText(), values.get(i));
    }
    return defaults;
  }

  /** Fields that a column list names, or all. */
  public static List<JsonNode> columns(@Nullable ASTColumnList list, JsonNode fields) {
    List<JsonNode> columns = new ArrayList<>();
    if (list == null) {
      fields.forEach(columns::add);
    } else {
      list.getIdentifiers().forEach(name -> columns.add(field(fields, name.getIdString())));
    }
    return columns;
  }

  public static JsonNode field(JsonNode fields, String name) {
    for (JsonNode field : fields) {
      if (field.path("name").asText().equalsIgnoreCase(name)) {
        return field;
      }
    }
    throw EngineException.invalidQuery("Column " + name + " is not present in the table");
  }

  /** Rows with a value for each of the table's columns. */
  public static List<List<Value>> shaped(Relation input, JsonNode fields, Map<String, Value> defaults) {
    int[] from = new int[fields.size()];
    List<Value> missing = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      String name = fields.get(i).path("name").asText();
      from[i] = input.indexOf(name);
      missing.add(defaults.getOrDefault(name, Value.createNullValue(Types.of(fields.get(i)))));
    }
    List<List<Value>> rows = new ArrayList<>(input.rows().size());
    for (List<Value> row : input.rows()) {
      List<Value> shaped = new ArrayList<>(from.length);
      for (int i = 0; i < from.length; i++) {
        shaped.add(from[i] < 0 ? missing.get(i) : row.get(from[i]));
      }
      rows.add(shaped);
    }
    return rows;
  }
}
