package dev.groundwork.sandbox.engine.sql;

import com.google.zetasql.Parser;
import com.google.zetasql.SqlException;
import com.google.zetasql.parser.ASTNodes.ASTScript;
import com.google.zetasql.parser.ASTNodes.ASTStatement;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import java.util.List;

/** Parsing: texts to statements. */
public final class Statements {
  private Statements() {}

  /** The top-level statements of a script; one statement is a script too. */
  public static List<ASTStatement> parse(String sql) {
    try {
      ASTScript script = Parser.parseScript(sql, Dialect.language());
      return script.getStatementListNode().getStatementList();
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  /** The only statement of a text. */
  public static ASTStatement parseOne(String sql) {
    List<ASTStatement> statements = parse(sql);
    if (statements.size() != 1) {
      throw EngineException.invalidQuery("Expected one statement, got " + statements.size());
    }
    return statements.getFirst();
  }
}
