package dev.groundwork.sandbox.engine.evaluator;

import com.google.zetasql.Analyzer;
import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.PreparedQuery;
import com.google.zetasql.SimpleColumn;
import com.google.zetasql.SqlException;
import com.google.zetasql.TableContent;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Catalogs;
import dev.groundwork.sandbox.engine.sql.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs queries on Google's reference implementation of GoogleSQL. */
public final class Evaluator {
  private final Catalogs catalogs;

  public Evaluator(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /**
   * Runs a query.
   *
   * @param sql its text, tables by relation id
   * @param tables rows by relation id
   * @throws SqlException as the analyzer or the evaluation says
   */
  public Relation query(String sql, Map<String, Relation> tables, Scope scope) {
    if (Portions.size(tables) <= Portions.LIMIT) {
      return run(sql, tables, scope);
    }
    Reads reads = reads(sql, tables, scope);
    Map<String, Relation> narrowed = Portions.narrowed(tables, reads);
    if (!isValid(sql, narrowed, scope)) {
      narrowed = Portions.blanked(tables, reads);
    }
    if (Portions.size(narrowed) <= Portions.LIMIT) {
      return run(sql, narrowed, scope);
    }
    Relation first = null;
    List<List<Value>> rows = new ArrayList<>();
    for (Map<String, Relation> portion : Portions.of(narrowed, new Reads(analyze(sql, narrowed, scope)))) {
      first = run(sql, portion, scope);
      rows.addAll(first.rows());
    }
    return first == null ? run(sql, narrowed, scope) : new Relation(first.names(), first.types(), rows);
  }

  private Reads reads(String sql, Map<String, Relation> tables, Scope scope) {
    return new Reads(analyze(sql, tables, scope));
  }

  /** Some queries name a column without reading it: {@code * EXCEPT (name)}. */
  private boolean isValid(String sql, Map<String, Relation> tables, Scope scope) {
    try {
      analyze(sql, tables, scope);
      return true;
    } catch (SqlException e) {
      return false;
    }
  }

  private ResolvedQueryStmt analyze(String sql, Map<String, Relation> tables, Scope scope) {
    try (Additions additions = new Additions(catalogs, scope.variables())) {
      tables.forEach(additions::table);
      AnalyzerOptions options = options(parameters(scope));
      return (ResolvedQueryStmt) Analyzer.analyzeStatement(sql, options, additions.catalog());
    }
  }

  private Relation run(String sql, Map<String, Relation> tables, Scope scope) {
    Map<String, Value> parameters = parameters(scope);
    Map<String, TableContent> contents = new HashMap<>();
    try (Additions additions = new Additions(catalogs, scope.variables())) {
      tables.forEach(
          (id, relation) -> {
            additions.table(id, relation);
            contents.put(id, TableContent.create(widened(relation.rows())));
          });
      try (PreparedQuery query =
          PreparedQuery.builder()
              .setSql(sql)
              .setAnalyzerOptions(options(parameters))
              .setCatalog(additions.catalog())
              .setTablesContents(contents)
              .prepare()) {
        return relation(query.getColumns(), query.execute(parameters));
      }
    }
  }

  private static Relation relation(List<SimpleColumn> columns, TableContent content) {
    List<String> names = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    for (SimpleColumn column : columns) {
      names.add(column.getName());
      types.add(column.getType());
    }
    return new Relation(ColumnNames.of(names), types, content.getTableData());
  }

  private static AnalyzerOptions options(Map<String, Value> parameters) {
    AnalyzerOptions options = Dialect.options();
    parameters.forEach((name, value) -> options.addQueryParameter(name, value.getType()));
    return options;
  }

  private static Map<String, Value> parameters(Scope scope) {
    Map<String, Value> parameters = new LinkedHashMap<>();
    scope.named().forEach((name, value) -> parameters.put(name.toLowerCase(Locale.ROOT), value));
    for (int i = 0; i < scope.positional().size(); i++) {
      parameters.put(Scope.positional(i), scope.positional().get(i));
    }
    return parameters;
  }

  @SuppressWarnings("unchecked") // the list is only read
  private static List<List<Value>> widened(List<? extends List<Value>> rows) {
    return (List<List<Value>>) rows;
  }
}
