package dev.groundwork.sandbox.engine.sql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTBeginEndBlock;
import com.google.zetasql.parser.ASTNodes.ASTBreakStatement;
import com.google.zetasql.parser.ASTNodes.ASTContinueStatement;
import com.google.zetasql.parser.ASTNodes.ASTElseifClause;
import com.google.zetasql.parser.ASTNodes.ASTExpression;
import com.google.zetasql.parser.ASTNodes.ASTIfStatement;
import com.google.zetasql.parser.ASTNodes.ASTRepeatStatement;
import com.google.zetasql.parser.ASTNodes.ASTReturnStatement;
import com.google.zetasql.parser.ASTNodes.ASTScriptStatement;
import com.google.zetasql.parser.ASTNodes.ASTStatement;
import com.google.zetasql.parser.ASTNodes.ASTVariableDeclaration;
import com.google.zetasql.parser.ASTNodes.ASTSingleAssignment;
import com.google.zetasql.parser.ASTNodes.ASTAssignmentFromStruct;
import com.google.zetasql.parser.ASTNodes.ASTWhileStatement;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script as a tree of statements for the server, which walks it: what each reads and changes, by names as written, so
 * that the server can look these up and check permissions before anything runs.
 */
public final class Script {
  private final SqlText text;

  private Script(SqlText text) {
    this.text = text;
  }

  /** {@code [{"kind","start","end","tables":[[name, ...]], ...}]}; positions are bytes of UTF-8. */
  public static ArrayNode parse(String sql) {
    return new Script(new SqlText(sql)).list(Statements.parse(sql));
  }

  private ArrayNode list(List<? extends ASTStatement> statements) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    statements.forEach(statement -> nodes.add(describe(statement)));
    return nodes;
  }

  private ObjectNode describe(ASTStatement statement) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", SqlText.start(statement)).put("end", SqlText.end(statement));
    switch (statement) {
      case ASTVariableDeclaration declare ->
          expression(declare.getDefaultValue(), node.put("kind", "execute").put("script", true));
      case ASTSingleAssignment set ->
          expression(set.getExpression(), node.put("kind", "execute").put("script", true));
      case ASTAssignmentFromStruct set ->
          expression(set.getStructExpression(), node.put("kind", "execute").put("script", true));
      case ASTScriptStatement control -> control(control, node);
      default -> Targets.describe(statement, text, node.put("kind", "execute"));
    }
    return node;
  }

  private void control(ASTScriptStatement statement, ObjectNode node) {
    switch (statement) {
      case ASTIfStatement choice -> {
        node.put("kind", "if");
        ArrayNode branches = node.putArray("branches");
        branch(choice.getCondition(), choice.getThenList().getStatementList(), branches.addObject());
        if (choice.getElseifClauses() != null) {
          for (ASTElseifClause clause : choice.getElseifClauses().getElseifClauses()) {
            branch(clause.getCondition(), clause.getBody().getStatementList(), branches.addObject());
          }
        }
        var otherwise = choice.getElseList();
        node.set("otherwise", otherwise == null ? list(List.of()) : list(otherwise.getStatementList()));
      }
      case ASTWhileStatement loop -> {
        node.put("kind", "while").set("body", list(loop.getBody().getStatementList()));
        if (loop.getCondition() != null) {
          node.set("condition", position(loop.getCondition()));
        }
      }
      case ASTRepeatStatement loop -> {
        node.put("kind", "repeat").set("body", list(loop.getBody().getStatementList()));
        node.set("condition", position(loop.getUntilClause().getCondition()));
      }
      case ASTBeginEndBlock block when block.getHandlerList() == null ->
          node.put("kind", "block").set("body", list(block.getStatementListNode().getStatementList()));
      case ASTBreakStatement _ -> node.put("kind", "break");
      case ASTContinueStatement _ -> node.put("kind", "continue");
      case ASTReturnStatement _ -> node.put("kind", "return");
      default -> throw EngineException.unsupported("the scripting statement " + name(statement));
    }
  }

  private void branch(ASTExpression condition, List<ASTStatement> body, ObjectNode branch) {
    branch.set("condition", position(condition));
    branch.set("body", list(body));
  }

  private ObjectNode position(ASTExpression expression) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", "expression").put("start", SqlText.start(expression)).put("end", SqlText.end(expression));
    expression(expression, node);
    return node;
  }

  private void expression(@Nullable ASTExpression expression, ObjectNode node) {
    if (expression == null) {
      node.putArray("tables");
    } else {
      tables(expression, "SELECT (" + text.of(expression) + ")", node);
    }
  }

  static void tables(ASTNode root, String statement, ObjectNode node) {
    ArrayNode tables = node.putArray("tables");
    TableReferences.find(root, statement)
        .forEach(table -> tables.add(names(Nodes.names(table.getPathExpr()))));
  }

  static ArrayNode names(List<String> names) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    names.forEach(array::add);
    return array;
  }

  static String name(ASTStatement statement) {
    return statement
        .nodeKindString()
        .replaceFirst("Statement$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toUpperCase(java.util.Locale.ROOT);
  }
}
