package dev.groundwork.sandbox.engine.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.SqlException;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTAlias;
import com.google.zetasql.parser.ASTNodes.ASTDeleteStatement;
import com.google.zetasql.parser.ASTNodes.ASTExpression;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import com.google.zetasql.parser.ASTNodes.ASTUpdateStatement;
import dev.groundwork.sandbox.engine.query.Analysis;
import dev.groundwork.sandbox.engine.query.Queries;
import dev.groundwork.sandbox.engine.query.Rewriting;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Messages;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code UPDATE} and {@code DELETE}: a query over the numbered target tells which rows and which values. */
public final class Updates {
  private final Queries queries;
  private final Analysis analysis;

  public Updates(Queries queries, Analysis analysis) {
    this.queries = queries;
    this.analysis = analysis;
  }

  public ObjectNode update(ASTUpdateStatement update, Work work) {
    analysis.check(update, work.text(), work.scope(), work.relations());
    String alias = alias(update.getAlias(), update.getTargetPath());
    JsonNode fields = work.fields(update.getTargetPath());
    SetItems items = new SetItems(update.getUpdateItemList(), fields, alias);
    Rewriting rewriting = work.rewriting(update);
    String from =
        update.getFromClause() == null
            ? ""
            : ", " + rewriting.of(update.getFromClause().getTableExpression());
    String sql =
        select(alias, items.expressions(rewriting, "")) + from + where(update.getWhere(), rewriting, "UPDATE");
    Changes changes = new Changes(work.target(update.getTargetPath()));
    for (List<Value> found : evaluate(sql, rewriting, changes, work).rows()) {
      int number = (int) found.getFirst().getInt64Value();
      List<Value> values = found.subList(1, found.size());
      changes.update(number, items.apply(changes.row(number), values, changes.target()));
    }
    return changes.write(work.output(), fields, "UPDATE");
  }

  public ObjectNode delete(ASTDeleteStatement delete, Work work) {
    analysis.check(delete, work.text(), work.scope(), work.relations());
    Rewriting rewriting = work.rewriting(delete);
    String alias = alias(delete.getAlias(), delete.getTargetPath());
    String sql = select(alias, "") + where(delete.getWhere(), rewriting, "DELETE");
    Changes changes = new Changes(work.target(delete.getTargetPath()));
    evaluate(sql, rewriting, changes, work)
        .rows()
        .forEach(found -> changes.delete((int) found.getFirst().getInt64Value()));
    return changes.write(work.output(), work.fields(delete.getTargetPath()), "DELETE");
  }

  private Relation evaluate(String sql, Rewriting rewriting, Changes changes, Work work) {
    try {
      Map<String, Relation> target = Map.of(Changes.TARGET, changes.numbered());
      return queries.evaluate(sql, rewriting, target, work.scope(), work.relations());
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  private static String select(String alias, String expressions) {
    String name = Nodes.quoted(alias);
    return "SELECT " + name + "." + Changes.ROW + expressions + " FROM " + Changes.TARGET + " AS " + name;
  }

  private static String where(@Nullable ASTExpression condition, Rewriting rewriting, String statement) {
    if (condition == null) {
      throw EngineException.invalidQuery(statement + " must have a WHERE clause");
    }
    return " WHERE (" + rewriting.of(condition) + ")";
  }

  /** How a statement calls its target: by its alias, else by the last part of its path. */
  public static String alias(@Nullable ASTAlias alias, ASTNode path) {
    return alias != null
        ? alias.getIdentifier().getIdString()
        : Nodes.parts((ASTPathExpression) path).getLast();
  }
}
