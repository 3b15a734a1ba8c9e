package dev.groundwork.sandbox.engine.query;

import com.google.zetasql.SqlException;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTQuery;
import com.google.zetasql.parser.ASTNodes.ASTQueryStatement;
import com.google.zetasql.parser.ASTNodes.ASTSelect;
import dev.groundwork.sandbox.engine.evaluator.ColumnNames;
import dev.groundwork.sandbox.engine.evaluator.Evaluator;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Messages;
import dev.groundwork.sandbox.engine.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs queries and expressions of a parsed statement. */
public final class Queries {
  private final Evaluator evaluator;
  private final Analysis analysis;

  public Queries(Evaluator evaluator, Analysis analysis) {
    this.evaluator = evaluator;
    this.analysis = analysis;
  }

  /** The rows of a query statement. */
  public Relation run(ASTQueryStatement statement, SqlText text, Scope scope, Relations relations) {
    Rewriting rewriting = new Rewriting(text, statement, text.of(statement), scope);
    try {
      Relation result = evaluate(rewriting.of(statement), rewriting, Map.of(), scope, relations);
      return selectsStruct(statement.getQuery()) ? expanded(result) : result;
    } catch (SqlException e) {
      // Rewriting moved the columns: let the statement as written fail, for its positions.
      analysis.check(statement, text, scope, relations);
      throw Messages.translate(e);
    }
  }

  /** The columns of a query statement, which is not run. */
  public Relation columns(ASTQueryStatement statement, SqlText text, Scope scope, Relations relations) {
    return Analysis.columns(analysis.check(statement, text, scope, relations));
  }

  /** The value of an expression. */
  public Value value(ASTNode expression, SqlText text, Scope scope, Relations relations) {
    String statement = "SELECT (" + text.of(expression) + ")";
    try {
      Rewriting rewriting = new Rewriting(text, expression, statement, scope);
      return evaluate("SELECT (" + rewriting.of(expression) + ")", rewriting, Map.of(), scope, relations).single();
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  /** Rows of a query put together from rewritten parts, over further tables that the caller made. */
  public Relation evaluate(
      String sql, Rewriting rewriting, Map<String, Relation> further, Scope scope, Relations relations) {
    Map<String, Relation> tables = relations.load(rewriting.relations(), scope);
    tables.putAll(further);
    return evaluator.query(sql, tables, scope);
  }

  /** As above, for a query over the caller's tables alone. */
  public Relation evaluate(String sql, Map<String, Relation> tables, Scope scope) {
    try {
      return evaluator.query(sql, tables, scope);
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  /** {@code SELECT AS STRUCT} at the top gives the struct's fields as columns. */
  private static boolean selectsStruct(ASTQuery query) {
    return query.getQueryExpr() instanceof ASTSelect select
        && select.getSelectAs() != null
        && query.getPipeOperatorList().isEmpty();
  }

  private static Relation expanded(Relation result) {
    if (result.types().size() != 1 || !result.types().getFirst().isStruct()) {
      return result;
    }
    List<String> names = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    result
        .types()
        .getFirst()
        .asStruct()
        .getFieldList()
        .forEach(
            field -> {
              names.add(field.getName());
              types.add(field.getType());
            });
    List<List<Value>> rows = new ArrayList<>();
    result.rows().forEach(row -> rows.add(row.getFirst().getFieldList()));
    return new Relation(ColumnNames.of(names), types, rows);
  }
}
