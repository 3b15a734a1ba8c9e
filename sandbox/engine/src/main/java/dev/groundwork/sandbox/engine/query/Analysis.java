package dev.groundwork.sandbox.engine.query;

import com.google.zetasql.Analyzer;
import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.SqlException;
import com.google.zetasql.Type;
import com.google.zetasql.ZetaSQLOptions.ParameterMode;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedOutputColumn;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedStatement;
import dev.groundwork.sandbox.engine.evaluator.Additions;
import dev.groundwork.sandbox.engine.evaluator.ColumnNames;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Catalogs;
import dev.groundwork.sandbox.engine.sql.Dialect;
import dev.groundwork.sandbox.engine.sql.Messages;
import dev.groundwork.sandbox.engine.sql.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Google's own analyzer on statements as they are written, for their errors, positions, names and types. */
public final class Analysis {
  private final Catalogs catalogs;

  public Analysis(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** Resolves a statement without running it. */
  public ResolvedStatement check(ASTNode statement, SqlText text, Scope scope, Relations relations) {
    AnalyzerOptions options = Dialect.options();
    if (scope.positional().isEmpty()) {
      scope.named().forEach((name, value) -> options.addQueryParameter(name, value.getType()));
    } else {
      options.setParameterMode(ParameterMode.PARAMETER_POSITIONAL);
      scope.positional().forEach(value -> options.addPositionalQueryParameter(value.getType()));
    }
    String sql = text.only(SqlText.start(statement), SqlText.end(statement));
    // Before anything is added, because the shape of a view takes an analysis of its own.
    Map<String, Relation> shapes = new LinkedHashMap<>();
    scope.tables().forEach((written, id) -> shapes.put(written, relations.shape(id, scope)));
    try (Additions additions = new Additions(catalogs, scope.variables())) {
      shapes.forEach((written, shape) -> addTable(additions, written, shape));
      return Analyzer.analyzeStatement(sql, options, additions.catalog());
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  /** The columns of a resolved query, without rows. */
  public static Relation columns(ResolvedStatement statement) {
    return columns(((ResolvedQueryStmt) statement).getOutputColumnList());
  }

  public static Relation columns(List<ResolvedOutputColumn> resolved) {
    List<String> names = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    for (ResolvedOutputColumn column : resolved) {
      names.add(column.getName());
      types.add(column.getColumn().getType());
    }
    return Relation.empty(ColumnNames.of(names), types);
  }

  /** A name may have been written in one pair of quotes or in parts: either way leads to the table. */
  private static void addTable(Additions additions, String written, Relation shape) {
    List<String> parts = Arrays.asList(written.split("\\."));
    for (int quoted = 1; quoted <= parts.size(); quoted++) {
      List<String> path = new ArrayList<>();
      path.add(String.join(".", parts.subList(0, quoted)));
      path.addAll(parts.subList(quoted, parts.size()));
      additions.table(path, shape);
    }
    if (parts.size() == 3) {
      additions.table(List.of(parts.getFirst(), parts.get(1) + "." + parts.getLast()), shape);
    }
  }
}
