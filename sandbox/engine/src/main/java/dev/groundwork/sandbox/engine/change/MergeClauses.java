package dev.groundwork.sandbox.engine.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTMergeActionEnums.ActionType;
import com.google.zetasql.parser.ASTMergeWhenClauseEnums.MatchType;
import com.google.zetasql.parser.ASTNodes.ASTDefaultLiteral;
import com.google.zetasql.parser.ASTNodes.ASTExpression;
import com.google.zetasql.parser.ASTNodes.ASTMergeAction;
import com.google.zetasql.parser.ASTNodes.ASTMergeStatement;
import com.google.zetasql.parser.ASTNodes.ASTMergeWhenClause;
import dev.groundwork.sandbox.engine.query.Rewriting;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.Types;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code WHEN} clauses of a merge. Each query selects, after the row numbers, the number of the clause that fires
 * (the first whose condition holds) and then the values of every clause in turn.
 */
public final class MergeClauses {
  private record Clause(
      ASTMergeWhenClause node, @Nullable SetItems items, List<JsonNode> columns, int valueCount) {
    boolean is(ActionType type) {
      return node.getAction().getActionType() == type;
    }
  }

  private final Rewriting rewriting;
  private final JsonNode fields;
  private final Map<String, Value> defaults;
  private final List<Clause> matched = new ArrayList<>();
  private final List<Clause> unmatchedSources = new ArrayList<>();
  private final List<Clause> unmatchedTargets = new ArrayList<>();

  public MergeClauses(
      ASTMergeStatement merge,
      Rewriting rewriting,
      JsonNode fields,
      String targetAlias,
      Map<String, Value> defaults) {
    this.rewriting = rewriting;
    this.fields = fields;
    this.defaults = defaults;
    for (ASTMergeWhenClause node : merge.getWhenClauses().getClauseList()) {
      Clause clause = clause(node, targetAlias);
      switch (node.getMatchType()) {
        case MATCHED -> matched.add(clause);
        case NOT_MATCHED_BY_SOURCE -> unmatchedTargets.add(clause);
        case MatchType type -> unmatchedSources.add(clause);
      }
    }
  }

  private Clause clause(ASTMergeWhenClause node, String targetAlias) {
    ASTMergeAction action = node.getAction();
    return switch (action.getActionType()) {
      case UPDATE -> {
        SetItems items = new SetItems(action.getUpdateItemList(), fields, targetAlias);
        yield new Clause(node, items, List.of(), items.size());
      }
      case INSERT -> {
        List<JsonNode> columns = Inserts.columns(action.getInsertColumnList(), fields);
        yield new Clause(node, null, columns, columns.size());
      }
      case ActionType type -> new Clause(node, null, List.of(), 0);
    };
  }

  public boolean insert() {
    return !unmatchedSources.isEmpty();
  }

  public boolean changeUnmatchedTargets() {
    return !unmatchedTargets.isEmpty();
  }

  public String matchedExpressions() {
    return which(matched) + sets(matched);
  }

  public String unmatchedTargetExpressions() {
    return which(unmatchedTargets) + sets(unmatchedTargets);
  }

  /**
   * @param source columns of the source, which {@code INSERT ROW} takes by name
   */
  public String insertExpressions(Relation source) {
    StringBuilder sql = new StringBuilder(which(unmatchedSources));
    for (Clause clause : unmatchedSources) {
      var row = clause.node.getAction().getInsertRow();
      List<ASTExpression> values = row == null ? List.of() : row.getValues();
      for (int i = 0; i < clause.columns.size(); i++) {
        JsonNode column = clause.columns.get(i);
        String value =
            values.isEmpty()
                ? Nodes.quoted(source.names().get(source.indexOf(column.get("name").asText())))
                : value(values.get(i), column);
        sql.append(", IF(").append(guard(clause)).append(", CAST((").append(value).append(") AS ")
            .append(Types.sql(column)).append("), NULL)");
      }
    }
    return sql.toString();
  }

  private String value(ASTExpression value, JsonNode column) {
    return value instanceof ASTDefaultLiteral
        ? column.path("defaultValueExpression").asText("NULL")
        : rewriting.of(value);
  }

  /** {@code , CASE WHEN <first condition> THEN 0 WHEN ... END}. */
  private String which(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return ", CAST(NULL AS INT64)";
    }
    StringBuilder sql = new StringBuilder(", CASE");
    for (int i = 0; i < clauses.size(); i++) {
      sql.append(" WHEN ").append(guard(clauses.get(i))).append(" THEN ").append(i);
    }
    return sql.append(" END").toString();
  }

  private String sets(List<Clause> clauses) {
    StringBuilder sql = new StringBuilder();
    for (Clause clause : clauses) {
      if (clause.items != null) {
        sql.append(clause.items.expressions(rewriting, guard(clause)));
      }
    }
    return sql.toString();
  }

  private String guard(Clause clause) {
    ASTExpression condition = clause.node.getSearchCondition();
    return condition == null ? "TRUE" : "IFNULL((" + rewriting.of(condition) + "), FALSE)";
  }

  public void applyMatched(List<Value> found, Changes changes) {
    change(matched, found.get(0), found.get(2), found.subList(3, found.size()), changes);
  }

  public void applyUnmatchedTarget(List<Value> found, Changes changes) {
    change(unmatchedTargets, found.get(0), found.get(1), found.subList(2, found.size()), changes);
  }

  private static void change(
      List<Clause> clauses, Value row, Value which, List<Value> values, Changes changes) {
    if (which.isNull()) {
      return;
    }
    int number = (int) row.getInt64Value();
    int index = (int) which.getInt64Value();
    Clause clause = clauses.get(index);
    if (clause.is(ActionType.DELETE)) {
      changes.delete(number);
    } else if (clause.items != null) {
      List<Value> own = own(clauses, index, values);
      changes.update(number, clause.items.apply(changes.row(number), own, changes.target()));
    }
  }

  public void applyInsert(List<Value> found, Changes changes) {
    if (found.get(1).isNull()) {
      return;
    }
    int index = (int) found.get(1).getInt64Value();
    Clause clause = unmatchedSources.get(index);
    List<Value> own = own(unmatchedSources, index, found.subList(2, found.size()));
    List<String> names = clause.columns.stream().map(c -> c.get("name").asText()).toList();
    Relation row = new Relation(names, own.stream().map(Value::getType).toList(), List.of(own));
    Inserts.shaped(row, fields, defaults).forEach(changes::insert);
  }

  private static List<Value> own(List<Clause> clauses, int index, List<Value> values) {
    int from = clauses.subList(0, index).stream().mapToInt(Clause::valueCount).sum();
    return values.subList(from, from + clauses.get(index).valueCount);
  }
}
