package dev.groundwork.sandbox.engine.query;

import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTFunctionCall;
import com.google.zetasql.parser.ASTNodes.ASTParameterExpr;
import com.google.zetasql.parser.ASTNodes.ASTTablePathExpression;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.sql.Edits;
import dev.groundwork.sandbox.engine.sql.Equivalents;
import dev.groundwork.sandbox.engine.sql.Nodes;
import dev.groundwork.sandbox.engine.sql.SqlText;
import dev.groundwork.sandbox.engine.sql.TableReferences;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A statement in the form the reference implementation runs: every table by the id of its relation (it only finds
 * rows of tables at the top of a catalogue), {@code ?} as named parameters, missing functions by their equivalents.
 */
public final class Rewriting {
  private final SqlText text;
  private final Edits edits = new Edits();
  private final Set<String> relations = new LinkedHashSet<>();

  /**
   * @param root the statement, or an expression of a scripting statement
   * @param statement text of a whole statement that holds the root
   */
  public Rewriting(SqlText text, ASTNode root, String statement, Scope scope) {
    this.text = text;
    TableReferences.find(root, statement).forEach(table -> note(table, scope));
    Equivalents.note(root, text, edits);
    noteParameters(root);
    noteUser(root, scope.user());
  }

  /** Ids of the relations that the root reads. */
  public Set<String> relations() {
    return relations;
  }

  /** A part of the statement in the form that runs. */
  public String of(ASTNode node) {
    return edits.apply(text, SqlText.start(node), SqlText.end(node));
  }

  private void note(ASTTablePathExpression table, Scope scope) {
    if (table.getForSystemTime() != null) {
      throw EngineException.unsupported("FOR SYSTEM_TIME AS OF");
    }
    ASTNode path = table.getPathExpr();
    String id = scope.relation(Nodes.names(table.getPathExpr()));
    relations.add(id);
    List<String> parts = Nodes.parts(table.getPathExpr());
    String alias = table.getAlias() == null ? " AS " + Nodes.quoted(parts.getLast()) : "";
    edits.replace(SqlText.start(path), SqlText.end(path), Nodes.quoted(id) + alias);
  }

  /** The reference implementation has no session, hence no user of it. */
  private void noteUser(ASTNode root, String user) {
    Nodes.walk(
        root,
        node -> {
          if (node instanceof ASTFunctionCall call
              && call.getArguments().isEmpty()
              && Nodes.names(call.getFunction()).getLast().equalsIgnoreCase("session_user")) {
            edits.replace(SqlText.start(node), SqlText.end(node), "'" + user.replaceAll("['\\\\]", "") + "'");
          }
        });
  }

  private void noteParameters(ASTNode root) {
    int[] index = {0};
    Nodes.walk(
        root,
        node -> {
          if (node instanceof ASTParameterExpr parameter && parameter.getName() == null) {
            edits.replace(SqlText.start(node), SqlText.end(node), "@" + Scope.positional(index[0]++));
          }
        });
  }
}
