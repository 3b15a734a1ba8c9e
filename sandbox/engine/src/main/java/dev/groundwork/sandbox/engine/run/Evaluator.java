package dev.groundwork.sandbox.engine.run;

import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.PreparedQuery;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.SimpleColumn;
import com.google.zetasql.SqlException;
import com.google.zetasql.TableContent;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
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
final class Evaluator {
  private final Catalogs catalogs;

  Evaluator(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /**
   * Runs a query.
   *
   * @param sql its text, tables by relation id
   * @param tables rows by relation id
   * @throws SqlException as the analyzer or the evaluation says
   */
  Relation query(String sql, Map<String, Relation> tables, Scope scope) {
    AnalyzerOptions options = Dialect.options();
    Map<String, Value> parameters = parameters(scope);
    parameters.forEach((name, value) -> options.addQueryParameter(name, value.getType()));
    Map<String, TableContent> contents = new HashMap<>();
    try (Additions additions = new Additions(catalogs, scope.variables())) {
      tables.forEach(
          (id, relation) -> {
            additions.table(id, relation);
            contents.put(id, TableContent.create(widened(relation.rows())));
          });
      return run(sql, options, additions.catalog(), contents, parameters);
    }
  }

  private Relation run(
      String sql,
      AnalyzerOptions options,
      SimpleCatalog catalog,
      Map<String, TableContent> contents,
      Map<String, Value> parameters) {
    try (PreparedQuery query =
        PreparedQuery.builder()
            .setSql(sql)
            .setAnalyzerOptions(options)
            .setCatalog(catalog)
            .setTablesContents(contents)
            .prepare()) {
      List<String> names = new ArrayList<>();
      List<Type> types = new ArrayList<>();
      for (SimpleColumn column : query.getColumns()) {
        names.add(column.getName());
        types.add(column.getType());
      }
      return new Relation(ColumnNames.of(names), types, query.execute(parameters).getTableData());
    }
  }

  private static Map<String, Value> parameters(Scope scope) {
    Map<String, Value> parameters = new LinkedHashMap<>();
    scope.named().forEach((name, value) -> parameters.put(name.toLowerCase(Locale.ROOT), value));
    for (int i = 0; i < scope.positional().size(); i++) {
      parameters.put(Rewriting.positional(i), scope.positional().get(i));
    }
    return parameters;
  }

  @SuppressWarnings("unchecked") // the list is only read
  private static List<List<Value>> widened(List<? extends List<Value>> rows) {
    return (List<List<Value>>) rows;
  }
}
