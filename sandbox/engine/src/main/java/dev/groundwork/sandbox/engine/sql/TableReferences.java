package dev.groundwork.sandbox.engine.sql;

import com.google.zetasql.Analyzer;
import com.google.zetasql.SqlException;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTAliasedQuery;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import com.google.zetasql.parser.ASTNodes.ASTQuery;
import com.google.zetasql.parser.ASTNodes.ASTTablePathExpression;
import com.google.zetasql.parser.ParseTreeVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a statement reads tables: not its WITH queries, not arrays of other tables' rows. */
public final class TableReferences {
  private TableReferences() {}

  /**
   * The table expressions below {@code root} that name tables.
   *
   * @param sql text that {@code root} was parsed from, or at least the statement it belongs to
   */
  public static List<ASTTablePathExpression> find(ASTNode root, String sql) {
    Set<String> tables = new HashSet<>();
    try {
      Analyzer.extractTableNamesFromStatement(sql, Dialect.options()).forEach(path -> tables.add(key(path)));
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
    List<ASTTablePathExpression> found = new ArrayList<>();
    root.accept(new Finder(tables, found));
    return found;
  }

  private static String key(List<String> path) {
    return String.join(".", path).toLowerCase(Locale.ROOT);
  }

  /** Knows which WITH names are in scope: an entry sees those before it, the query sees all. */
  private static final class Finder extends ParseTreeVisitor {
    private final Set<String> tables;
    private final List<ASTTablePathExpression> found;
    private final Deque<Set<String>> scopes = new ArrayDeque<>();

    Finder(Set<String> tables, List<ASTTablePathExpression> found) {
      this.tables = tables;
      this.found = found;
    }

    @Override
    public void visit(ASTQuery query) {
      scopes.push(new HashSet<>());
      if (query.getWithClause() != null && query.getWithClause().getRecursive()) {
        query.getWithClause().getWith().forEach(this::declare);
      }
      super.visit(query);
      scopes.pop();
    }

    @Override
    public void visit(ASTAliasedQuery entry) {
      super.visit(entry);
      declare(entry);
    }

    @Override
    public void visit(ASTTablePathExpression table) {
      ASTPathExpression path = table.getPathExpr();
      if (path != null) {
        List<String> names = Nodes.names(path);
        boolean local = names.size() == 1 && isDeclared(names.getFirst());
        if (!local && tables.contains(key(names))) {
          found.add(table);
        }
      }
      super.visit(table);
    }

    private void declare(ASTAliasedQuery entry) {
      scopes.peek().add(entry.getAlias().getIdString().toLowerCase(Locale.ROOT));
    }

    private boolean isDeclared(String name) {
      return scopes.stream().anyMatch(scope -> scope.contains(name.toLowerCase(Locale.ROOT)));
    }
  }
}
