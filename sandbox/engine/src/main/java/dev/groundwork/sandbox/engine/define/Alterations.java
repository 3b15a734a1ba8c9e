package dev.groundwork.sandbox.engine.define;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.parser.ASTNodes.ASTAddColumnAction;
import com.google.zetasql.parser.ASTNodes.ASTAlterAction;
import com.google.zetasql.parser.ASTNodes.ASTAlterColumnDropNotNullAction;
import com.google.zetasql.parser.ASTNodes.ASTAlterColumnOptionsAction;
import com.google.zetasql.parser.ASTNodes.ASTAlterStatementBase;
import com.google.zetasql.parser.ASTNodes.ASTDropColumnAction;
import com.google.zetasql.parser.ASTNodes.ASTRenameColumnAction;
import com.google.zetasql.parser.ASTNodes.ASTRenameToClause;
import com.google.zetasql.parser.ASTNodes.ASTSetOptionsAction;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedAddColumnAction;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedAlterObjectStmt;
import dev.groundwork.sandbox.engine.query.Analysis;
import dev.groundwork.sandbox.engine.query.Effects;
import dev.groundwork.sandbox.engine.query.Options;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.List;

/** {@code ALTER TABLE}, {@code ALTER VIEW} and {@code ALTER SCHEMA}: what to change, one action each. */
public final class Alterations {
  private final Analysis analysis;
  private final Options options;

  public Alterations(Analysis analysis, Options options) {
    this.analysis = analysis;
    this.options = options;
  }

  public ObjectNode execute(ASTAlterStatementBase alter, String object, Work work) {
    ObjectNode effect = Effects.of("alter", "ALTER_" + object);
    ArrayNode actions = effect.putArray("actions");
    List<ASTAlterAction> written = alter.getActionList().getActions();
    for (int i = 0; i < written.size(); i++) {
      describe(written.get(i), i, alter, work, actions.addObject());
    }
    return effect;
  }

  private void describe(ASTAlterAction action, int index, ASTAlterStatementBase alter, Work work, ObjectNode out) {
    switch (action) {
      case ASTSetOptionsAction set ->
          out.put("action", "setOptions").set("options", options.evaluate(set.getOptionsList(), work));
      case ASTAddColumnAction add -> {
        var resolved =
            (ResolvedAlterObjectStmt) analysis.check(alter, work.text(), work.scope(), work.relations());
        var column = (ResolvedAddColumnAction) resolved.getAlterActionList().get(index);
        out.put("action", "addColumn").put("ifNotExists", add.getIsIfNotExists());
        out.set(
            "field",
            new ColumnDefinitions(options).field(column.getColumnDefinition(), add.getColumnDefinition(), work));
      }
      case ASTDropColumnAction drop ->
          out.put("action", "dropColumn")
              .put("column", drop.getColumnName().getIdString())
              .put("ifExists", drop.getIsIfExists());
      case ASTRenameColumnAction rename ->
          out.put("action", "renameColumn")
              .put("column", rename.getColumnName().getIdString())
              .put("to", rename.getNewColumnName().getIdString())
              .put("ifExists", rename.getIsIfExists());
      case ASTRenameToClause rename ->
          out.put("action", "renameTo").put("to", String.join(".", Nodes.parts(rename.getNewName())));
      case ASTAlterColumnOptionsAction column ->
          out.put("action", "columnOptions")
              .put("column", column.getColumnName().getIdString())
              .set("options", options.evaluate(column.getOptionsList(), work));
      case ASTAlterColumnDropNotNullAction column ->
          out.put("action", "dropNotNull").put("column", column.getColumnName().getIdString());
      default -> throw EngineException.unsupported("ALTER ... " + action.nodeKindString().replace("Action", ""));
    }
  }
}
