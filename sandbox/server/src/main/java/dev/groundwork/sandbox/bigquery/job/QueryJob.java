package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.engine.Engine;
import dev.groundwork.sandbox.bigquery.query.Outcome;
import dev.groundwork.sandbox.bigquery.query.Parameters;
import dev.groundwork.sandbox.bigquery.query.ScriptRun;
import dev.groundwork.sandbox.bigquery.query.Session;
import dev.groundwork.sandbox.bigquery.query.Statements;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.state.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A query job: a script, and what becomes of its last query's rows. */
public final class QueryJob implements Work {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Statements statements;
  private final Catalog catalog;
  private final Permissions permissions;
  private final Engine engine;
  private final Caller caller;
  private volatile @Nullable Thread thread;

  public QueryJob(
      Statements statements, Catalog catalog, Permissions permissions, Engine engine, Caller caller) {
    this.statements = statements;
    this.catalog = catalog;
    this.permissions = permissions;
    this.engine = engine;
    this.caller = caller;
  }

  @Override
  public Optional<TableId> run(Job job, BooleanSupplier cancelled) {
    thread = Thread.currentThread();
    ObjectNode query = (ObjectNode) job.configuration().get("query");
    refuseLegacy(query);
    Session session = session(job.id(), query);
    ScriptRun script = new ScriptRun(statements, sql(query), session, timeout(job.configuration()), cancelled);
    ObjectNode statistics = job.statistics();
    try {
      if (job.configuration().path("dryRun").asBoolean()) {
        describe(script.describe(), statistics);
        return Optional.empty();
      }
      Outcome outcome = script.run();
      describe(outcome, statistics);
      Optional<TableId> result = outcome.rows().map(rows -> keep(rows, job, query));
      result.or(outcome::destination).ifPresent(id -> query.set("destinationTable", id.reference()));
      result.ifPresent(_ -> statistics.putObject("schema").set("fields", outcome.rows().orElseThrow().fields()));
      return result;
    } finally {
      session.dropTemporary(catalog);
    }
  }

  @Override
  public void cancel() {
    Thread running = thread;
    if (running != null) {
      engine.interrupt(running);
    }
  }

  private static String sql(ObjectNode query) {
    String sql = query.path("query").asText();
    if (sql.isBlank()) {
      throw GoogleError.required("Required parameter is missing: query");
    }
    return sql;
  }

  private static void refuseLegacy(ObjectNode query) {
    String sql = query.path("query").asText().stripLeading();
    boolean legacy = query.path("useLegacySql").asBoolean(false) && !sql.startsWith("#standardSQL");
    if (legacy || sql.startsWith("#legacySQL")) {
      throw GoogleError.unsupported("legacy SQL; send useLegacySql false (bq: --nouse_legacy_sql)");
    }
  }

  private Session session(JobId id, ObjectNode query) {
    JsonNode dataset = query.path("defaultDataset");
    Optional<DatasetId> defaultDataset =
        dataset.hasNonNull("datasetId")
            ? Optional.of(
                new DatasetId(dataset.path("projectId").asText(id.project()), dataset.get("datasetId").asText()))
            : Optional.empty();
    return new Session(
        id.project(), defaultDataset, caller, id.location(), id.job(), Parameters.of(query.path("queryParameters")));
  }

  private static Duration timeout(JsonNode configuration) {
    long millis = configuration.path("jobTimeoutMs").asLong();
    return millis > 0 && millis < LONGEST.toMillis() ? Duration.ofMillis(millis) : LONGEST;
  }

  private static void describe(Outcome outcome, ObjectNode statistics) {
    statistics.setAll(outcome.statistics());
    if (!outcome.read().isEmpty()) {
      var tables = statistics.putArray("referencedTables");
      outcome.read().forEach(id -> tables.add(id.reference()));
    }
  }

  /** Gives a query's rows to the table the client named, or to one of their own. */
  private TableId keep(Outcome.Rows rows, Job job, ObjectNode query) {
    if (query.hasNonNull("destinationTable")) {
      TableId id = TableId.of(query.get("destinationTable"));
      if (!id.in().isHidden()) {
        Destination destination = new Destination(catalog, permissions, caller);
        return destination.write(id, rows.fields(), rows.segment(), query, "WRITE_EMPTY");
      }
    }
    ObjectNode resource = Json.MAPPER.createObjectNode();
    resource.putObject("schema").set("fields", rows.fields());
    TableId id = DatasetId.anonymous(job.id().project()).table("anon_" + job.id().job().replaceAll("\\W", "_"));
    return catalog.putAnonymous(id, resource, java.util.List.of(rows.segment())).id();
  }
}
