package dev.groundwork.sandbox.engine.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.SqlException;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNodes.ASTBooleanLiteral;
import com.google.zetasql.parser.ASTNodes.ASTMergeStatement;
import com.google.zetasql.parser.ASTNodes.ASTTableExpression;
import com.google.zetasql.parser.ASTNodes.ASTTablePathExpression;
import com.google.zetasql.parser.ASTNodes.ASTTableSubquery;
import dev.groundwork.sandbox.engine.query.Analysis;
import dev.groundwork.sandbox.engine.query.Queries;
import dev.groundwork.sandbox.engine.query.Rewriting;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Messages;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code MERGE} in three queries, each with just the names in scope that BigQuery gives its clauses: pairs that match
 * see target and source, unmatched source rows only the source, unmatched target rows only the target.
 */
public final class Merges {
  private static final String SOURCE = "groundwork_source";
  private static final String SOURCE_ROW = "groundwork_source_row";

  private final Queries queries;
  private final Analysis analysis;
  private final Inserts inserts;

  public Merges(Queries queries, Analysis analysis, Inserts inserts) {
    this.queries = queries;
    this.analysis = analysis;
    this.inserts = inserts;
  }

  public ObjectNode execute(ASTMergeStatement merge, Work work) {
    analysis.check(merge, work.text(), work.scope(), work.relations());
    try {
      return run(merge, work);
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
  }

  private ObjectNode run(ASTMergeStatement merge, Work work) {
    Rewriting rewriting = work.rewriting(merge);
    JsonNode fields = work.fields(merge.getTargetPath());
    Changes changes = new Changes(work.target(merge.getTargetPath()));
    Relation target = changes.numbered();
    Relation source =
        queries
            .evaluate(
                "SELECT * FROM " + rewriting.of(merge.getTableExpression()),
                rewriting,
                Map.of(),
                work.scope(),
                work.relations())
            .numbered(SOURCE_ROW, Changes.INTEGER);
    String targetAlias = Updates.alias(merge.getAlias(), merge.getTargetPath());
    MergeClauses clauses =
        new MergeClauses(merge, rewriting, fields, targetAlias, inserts.defaults(fields, work.scope()));
    String targetFrom = Changes.TARGET + " AS " + Nodes.quoted(targetAlias);
    String sourceFrom = SOURCE + " AS " + Nodes.quoted(sourceAlias(merge.getTableExpression()));
    String rows = Changes.ROW + ", " + SOURCE_ROW;

    Set<Integer> matchedTargets = new HashSet<>();
    Set<Integer> matchedSources = new HashSet<>();
    if (!isFalse(merge)) {
      String sql =
          "SELECT " + rows + clauses.matchedExpressions()
              + " FROM " + targetFrom + " JOIN " + sourceFrom + " ON " + rewriting.of(merge.getMergeCondition());
      Map<String, Relation> both = Map.of(Changes.TARGET, target, SOURCE, source);
      for (List<Value> found : queries.evaluate(sql, rewriting, both, work.scope(), work.relations()).rows()) {
        matchedTargets.add((int) found.get(0).getInt64Value());
        matchedSources.add((int) found.get(1).getInt64Value());
        clauses.applyMatched(found, changes);
      }
    }
    if (clauses.insert()) {
      Map<String, Relation> unmatched = Map.of(SOURCE, without(source, matchedSources));
      String sql = "SELECT " + SOURCE_ROW + clauses.insertExpressions(source) + " FROM " + sourceFrom;
      for (List<Value> found : queries.evaluate(sql, rewriting, unmatched, work.scope(), work.relations()).rows()) {
        clauses.applyInsert(found, changes);
      }
    }
    if (clauses.changeUnmatchedTargets()) {
      Map<String, Relation> unmatched = Map.of(Changes.TARGET, without(target, matchedTargets));
      String sql = "SELECT " + Changes.ROW + clauses.unmatchedTargetExpressions() + " FROM " + targetFrom;
      for (List<Value> found : queries.evaluate(sql, rewriting, unmatched, work.scope(), work.relations()).rows()) {
        clauses.applyUnmatchedTarget(found, changes);
      }
    }
    return changes.write(work.output(), fields, "MERGE");
  }

  private static boolean isFalse(ASTMergeStatement merge) {
    return merge.getMergeCondition() instanceof ASTBooleanLiteral literal && !literal.getValue();
  }

  /** Rows whose last column, their number, is not among {@code numbers}. */
  private static Relation without(Relation relation, Set<Integer> numbers) {
    List<List<Value>> rows = new ArrayList<>();
    for (List<Value> row : relation.rows()) {
      if (!numbers.contains((int) row.getLast().getInt64Value())) {
        rows.add(row);
      }
    }
    return new Relation(relation.names(), relation.types(), rows);
  }

  private static String sourceAlias(ASTTableExpression source) {
    return switch (source) {
      case ASTTableSubquery subquery when subquery.getAlias() != null ->
          subquery.getAlias().getIdentifier().getIdString();
      case ASTTableSubquery _ -> SOURCE;
      case ASTTablePathExpression path when path.getAlias() != null -> path.getAlias().getIdentifier().getIdString();
      case ASTTablePathExpression path when path.getPathExpr() != null -> Nodes.parts(path.getPathExpr()).getLast();
      default -> throw EngineException.unsupported("MERGE from anything but a table or a subquery");
    };
  }
}
