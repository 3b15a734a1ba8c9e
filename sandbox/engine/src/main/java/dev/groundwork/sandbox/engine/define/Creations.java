package dev.groundwork.sandbox.engine.define;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.SqlException;
import com.google.zetasql.parser.ASTNodes.ASTCreateSchemaStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateTableStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateViewStatementBase;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateTableStmtBase;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateViewBase;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedStatement;
import dev.groundwork.sandbox.engine.query.Analysis;
import dev.groundwork.sandbox.engine.query.Casting;
import dev.groundwork.sandbox.engine.query.Effects;
import dev.groundwork.sandbox.engine.query.Options;
import dev.groundwork.sandbox.engine.query.Queries;
import dev.groundwork.sandbox.engine.query.Rewriting;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.RowFile;
import dev.groundwork.sandbox.engine.sql.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code CREATE TABLE}, {@code CREATE VIEW} and {@code CREATE SCHEMA}. */
public final class Creations {
  private final Queries queries;
  private final Analysis analysis;
  private final Casting casting;
  private final Options options;

  public Creations(Queries queries, Analysis analysis, Casting casting, Options options) {
    this.queries = queries;
    this.analysis = analysis;
    this.casting = casting;
    this.options = options;
  }

  public ObjectNode table(ASTCreateTableStatement create, Work work) {
    ObjectNode effect =
        Effects.of("createTable", create.getQuery() == null ? "CREATE_TABLE" : "CREATE_TABLE_AS_SELECT");
    effect.set("options", options.evaluate(create.getOptionsList(), work));
    if (create.getLikeTableName() != null
        || create.getCopyDataSource() != null
        || create.getCloneDataSource() != null) {
      // Which table that is, the server knows from parsing.
      return effect;
    }
    ResolvedStatement resolved = analysis.check(create, work.text(), work.scope(), work.relations());
    ArrayNode declared = new ColumnDefinitions(options).of(create, (ResolvedCreateTableStmtBase) resolved, work);
    if (create.getQuery() == null) {
      effect.set("fields", declared);
    } else {
      Relation rows = rows(create, declared, work);
      refuseDuplicates(rows.names());
      RowFile.write(work.output(), rows.rows());
      boolean explicit = create.getTableElementList() != null;
      effect.set("fields", explicit ? declared : rows.fields());
      effect.put("rows", rows.rows().size());
    }
    Partitioning.describe(create.getPartitionBy(), create.getClusterBy(), work, effect);
    return effect;
  }

  private Relation rows(ASTCreateTableStatement create, ArrayNode declared, Work work) {
    Rewriting rewriting = work.rewriting(create);
    Relation rows;
    try {
      rows =
          queries.evaluate(
              rewriting.of(create.getQuery()), rewriting, Map.of(), work.scope(), work.relations());
    } catch (SqlException e) {
      throw Messages.translate(e);
    }
    if (create.getTableElementList() == null) {
      return rows;
    }
    List<JsonNode> fields = new ArrayList<>();
    declared.forEach(fields::add);
    Relation cast = casting.cast(rows, fields, work.scope());
    Casting.requireValues(cast.rows(), declared);
    return cast;
  }

  public ObjectNode view(ASTCreateViewStatementBase create, boolean materialized, Work work) {
    ObjectNode effect =
        Effects.of("createView", materialized ? "CREATE_MATERIALIZED_VIEW" : "CREATE_VIEW")
            .put("materialized", materialized)
            .put("query", work.of(create.getQuery()));
    effect.set("options", options.evaluate(create.getOptionsList(), work));
    ResolvedCreateViewBase resolved =
        (ResolvedCreateViewBase) analysis.check(create, work.text(), work.scope(), work.relations());
    Relation columns = Analysis.columns(resolved.getOutputColumnList());
    refuseDuplicates(columns.names());
    ArrayNode fields = columns.fields();
    var list = create.getColumnWithOptionsList();
    if (list != null) {
      var named = list.getColumnWithOptions();
      for (int i = 0; i < named.size(); i++) {
        JsonNode description = options.evaluate(named.get(i).getOptionsList(), work).at("/description/value");
        if (description.isTextual()) {
          ((ObjectNode) fields.get(i)).put("description", description.asText());
        }
      }
    }
    effect.set("fields", fields);
    return effect;
  }

  public ObjectNode schema(ASTCreateSchemaStatement create, Work work) {
    ObjectNode effect = Effects.of("createSchema", "CREATE_SCHEMA");
    effect.set("options", options.evaluate(create.getOptionsList(), work));
    return effect;
  }

  public static void refuseDuplicates(List<String> names) {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    names.forEach(
        name -> {
          if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            twice.add(name);
          }
        });
    if (!twice.isEmpty()) {
      throw EngineException.invalidQuery(
          "Duplicate column names in the result are not supported. Found duplicate(s): " + String.join(", ", twice));
    }
  }
}
