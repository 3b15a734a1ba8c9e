package dev.groundwork.sandbox.engine.sql;

import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTIdentifier;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import com.google.zetasql.parser.ParseTreeVisitor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Reading a parse tree. */
public final class Nodes {
  private Nodes() {}

  /** Visits a node and everything below it, parents first. */
  public static void walk(ASTNode root, Consumer<ASTNode> consumer) {
    root.accept(
        new ParseTreeVisitor() {
          @Override
          protected void defaultVisit(ASTNode node) {
            consumer.accept(node);
            super.defaultVisit(node);
          }
        });
  }

  /** The names of a path; BigQuery lets one quoted name hold several: {@code `p.d.t`}. */
  public static List<String> parts(ASTPathExpression path) {
    return path.getNames().stream()
        .map(ASTIdentifier::getIdString)
        .flatMap(name -> Arrays.stream(name.split("\\.", -1)))
        .toList();
  }

  /** The names of a path as the parser sees them, quoted dots included. */
  public static List<String> names(ASTPathExpression path) {
    return path.getNames().stream().map(ASTIdentifier::getIdString).toList();
  }

  /** A name in backquotes. */
  public static String quoted(String name) {
    return "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`";
  }
}
