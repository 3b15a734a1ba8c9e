package dev.groundwork.sandbox.engine.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTAlterMaterializedViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTAlterSchemaStatement;
import com.google.zetasql.parser.ASTNodes.ASTAlterTableStatement;
import com.google.zetasql.parser.ASTNodes.ASTAlterViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTAssertStatement;
import com.google.zetasql.parser.ASTNodes.ASTAssignmentFromStruct;
import com.google.zetasql.parser.ASTNodes.ASTCreateMaterializedViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateSchemaStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateTableStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTDeleteStatement;
import com.google.zetasql.parser.ASTNodes.ASTInsertStatement;
import com.google.zetasql.parser.ASTNodes.ASTMergeStatement;
import com.google.zetasql.parser.ASTNodes.ASTQueryStatement;
import com.google.zetasql.parser.ASTNodes.ASTSingleAssignment;
import com.google.zetasql.parser.ASTNodes.ASTStatement;
import com.google.zetasql.parser.ASTNodes.ASTUpdateStatement;
import com.google.zetasql.parser.ASTNodes.ASTVariableDeclaration;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedStatement;
import dev.groundwork.sandbox.engine.change.Inserts;
import dev.groundwork.sandbox.engine.change.Merges;
import dev.groundwork.sandbox.engine.change.Updates;
import dev.groundwork.sandbox.engine.define.Alterations;
import dev.groundwork.sandbox.engine.define.Creations;
import dev.groundwork.sandbox.engine.evaluator.Evaluator;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.query.Analysis;
import dev.groundwork.sandbox.engine.query.Casting;
import dev.groundwork.sandbox.engine.query.Effects;
import dev.groundwork.sandbox.engine.query.Options;
import dev.groundwork.sandbox.engine.query.Queries;
import dev.groundwork.sandbox.engine.query.RelationCache;
import dev.groundwork.sandbox.engine.query.Relations;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.RowFile;
import dev.groundwork.sandbox.engine.sql.Catalogs;
import dev.groundwork.sandbox.engine.sql.Nodes;
import dev.groundwork.sandbox.engine.sql.SqlText;
import dev.groundwork.sandbox.engine.sql.Statements;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Executes one statement of a script and answers what it means. */
public final class Executor {
  private final RelationCache cache = new RelationCache(Runtime.getRuntime().maxMemory() / 4);
  private final Analysis analysis;
  private final Queries queries;
  private final Creations creations;
  private final Alterations alterations;
  private final Inserts inserts;
  private final Updates updates;
  private final Merges merges;
  private final Variables variables;

  public Executor(Catalogs catalogs) {
    analysis = new Analysis(catalogs);
    queries = new Queries(new Evaluator(catalogs), analysis);
    Casting casting = new Casting(queries);
    Options options = new Options(queries);
    creations = new Creations(queries, analysis, casting, options);
    alterations = new Alterations(analysis, options);
    inserts = new Inserts(queries, analysis, casting);
    updates = new Updates(queries, analysis);
    merges = new Merges(queries, analysis, inserts);
    variables = new Variables(queries, casting);
  }

  /**
   * @param request text and place of the statement ({@code sql}, {@code start}, {@code end}); what it may refer to
   *     ({@code tables}, {@code relations}, {@code variables}, {@code parameters}); {@code output}; {@code dryRun}
   */
  public ObjectNode execute(JsonNode request) {
    SqlText text = new SqlText(request.path("sql").asText());
    Scope scope = Scope.of(request);
    Relations relations = new Relations(request.path("relations"), queries, cache);
    Work work = new Work(text, scope, relations, Path.of(request.path("output").asText()));
    ASTStatement statement = find(text, request.path("start").asInt());
    return request.path("dryRun").asBoolean() ? describe(statement, work) : execute(statement, work);
  }

  /** Whether a condition holds; NULL does not. */
  public boolean holds(JsonNode request) {
    SqlText text = new SqlText(request.path("sql").asText());
    Scope scope = Scope.of(request);
    Relations relations = new Relations(request.path("relations"), queries, cache);
    SqlText condition = new SqlText(text.slice(request.path("start").asInt(), request.path("end").asInt()));
    ASTQueryStatement query = (ASTQueryStatement) Statements.parseOne("SELECT (" + condition + ")");
    Value value = queries.run(query, new SqlText("SELECT (" + condition + ")"), scope, relations).single();
    if (!value.getType().isBool()) {
      throw EngineException.invalidQuery("A condition must be of type BOOL");
    }
    return !value.isNull() && value.getBoolValue();
  }

  private ObjectNode execute(ASTStatement statement, Work work) {
    return switch (statement) {
      case ASTQueryStatement query -> query(query, work);
      case ASTCreateTableStatement create -> creations.table(create, work);
      case ASTCreateViewStatement create -> creations.view(create, false, work);
      case ASTCreateMaterializedViewStatement create -> creations.view(create, true, work);
      case ASTCreateSchemaStatement create -> creations.schema(create, work);
      case ASTAlterTableStatement alter -> alterations.execute(alter, "TABLE", work);
      case ASTAlterViewStatement alter -> alterations.execute(alter, "VIEW", work);
      case ASTAlterMaterializedViewStatement alter -> alterations.execute(alter, "MATERIALIZED_VIEW", work);
      case ASTAlterSchemaStatement alter -> alterations.execute(alter, "SCHEMA", work);
      case ASTInsertStatement insert -> inserts.execute(insert, work);
      case ASTUpdateStatement update -> updates.update(update, work);
      case ASTDeleteStatement delete -> updates.delete(delete, work);
      case ASTMergeStatement merge -> merges.execute(merge, work);
      case ASTVariableDeclaration declare -> variables.declare(declare, work);
      case ASTSingleAssignment set -> variables.set(set, work);
      case ASTAssignmentFromStruct set -> variables.set(set, work);
      case ASTAssertStatement claim -> confirm(claim, work);
      default -> throw EngineException.unsupported("the statement " + statement.nodeKindString());
    };
  }

  private ObjectNode query(ASTQueryStatement query, Work work) {
    Relation rows = queries.run(query, work.text(), work.scope(), work.relations());
    Creations.refuseDuplicates(rows.names());
    RowFile.write(work.output(), rows.rows());
    ObjectNode effect = Effects.of("rows", "SELECT").put("rows", rows.rows().size());
    effect.set("fields", rows.fields());
    return effect;
  }

  private ObjectNode confirm(ASTAssertStatement claim, Work work) {
    Value value = queries.value(claim.getExpr(), work.text(), work.scope(), work.relations());
    if (value.isNull() || !value.getBoolValue()) {
      String description =
          claim.getDescription() == null ? work.of(claim.getExpr()) : claim.getDescription().getStringValue();
      throw EngineException.invalidQuery("Assertion failed: " + description);
    }
    return Effects.of("none", "ASSERT");
  }

  /** A dry run: what the analyzer says, nothing evaluated. */
  private ObjectNode describe(ASTStatement statement, Work work) {
    ResolvedStatement resolved = analysis.check(statement, work.text(), work.scope(), work.relations());
    ObjectNode effect = Effects.of("none", "");
    if (resolved instanceof ResolvedQueryStmt) {
      effect.set("fields", Analysis.columns(resolved).fields());
    }
    return effect;
  }

  /** The statement that begins there, wherever in the script it is nested. */
  private static ASTStatement find(SqlText text, int start) {
    List<ASTStatement> found = new ArrayList<>();
    for (ASTStatement top : Statements.parse(text.toString())) {
      Nodes.walk(top, node -> add(node, start, found));
    }
    if (found.isEmpty()) {
      throw EngineException.invalidQuery("No statement begins at " + start);
    }
    return found.getLast();
  }

  private static void add(ASTNode node, int start, List<ASTStatement> found) {
    if (node instanceof ASTStatement statement && SqlText.start(statement) == start) {
      found.add(statement);
    }
  }
}
