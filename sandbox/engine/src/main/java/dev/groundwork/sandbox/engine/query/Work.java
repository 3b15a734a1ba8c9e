package dev.groundwork.sandbox.engine.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Nodes;
import dev.groundwork.sandbox.engine.sql.SqlText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is executed with.
 *
 * @param text the script it is part of
 * @param output file for the rows it makes
 */
public record Work(SqlText text, Scope scope, Relations relations, Path output) {

  public String of(ASTNode node) {
    return text.of(node);
  }

  public Rewriting rewriting(ASTNode statement) {
    return new Rewriting(text, statement, text.of(statement), scope);
  }

  /** REST fields of the table that a statement changes. */
  public JsonNode fields(@Nullable ASTNode path) {
    return scope.describe(targetId(path)).path("fields");
  }

  /** The table that a statement changes, with its rows. */
  public Relation target(@Nullable ASTNode path) {
    return relations.load(targetId(path), scope);
  }

  private String targetId(@Nullable ASTNode path) {
    if (!(path instanceof ASTPathExpression plain)) {
      throw EngineException.unsupported("changes of nested data");
    }
    return scope.relation(Nodes.names(plain));
  }
}
