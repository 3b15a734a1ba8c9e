package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.job.Job;
import dev.groundwork.sandbox.bigquery.job.JobStarter;
import dev.groundwork.sandbox.bigquery.job.Jobs;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code jobs.query} and {@code jobs.getQueryResults}. */
public final class QueryRoutes {
  private static final long DEFAULT_TIMEOUT_MS = 10_000;
  private static final long LONGEST_TIMEOUT_MS = 200_000;
  private static final List<String> OF_THE_JOB =
      List.of(
          "query", "defaultDataset", "useLegacySql", "parameterMode", "queryParameters", "maximumBytesBilled",
          "useQueryCache", "createSession", "connectionProperties", "destinationTable", "writeDisposition",
          "createDisposition");

  private final Jobs jobs;
  private final JobStarter starter;
  private final Catalog catalog;
  private final Callers callers;
  private final Permissions permissions;

  public QueryRoutes(
      Jobs jobs, JobStarter starter, Catalog catalog, Callers callers, Permissions permissions) {
    this.jobs = jobs;
    this.starter = starter;
    this.catalog = catalog;
    this.callers = callers;
    this.permissions = permissions;
  }

  public void register(Mount mount) {
    mount.post("/projects/{project}/queries", this::query);
    mount.get("/projects/{project}/queries/{job}", this::results);
  }

  private void query(Context ctx) throws IOException {
    ObjectNode body = Body.object(ctx);
    Job started = starter.start(ctx.pathParam("project"), job(body), callers.of(ctx));
    boolean dryRun = body.path("dryRun").asBoolean();
    Job job = jobs.await(started, timeout(Optional.of(body.path("timeoutMs")).filter(JsonNode::isValueNode)));
    boolean micros = body.at("/formatOptions/useInt64Timestamp").asBoolean();
    Optional<Long> maxResults =
        body.hasNonNull("maxResults") ? Optional.of(body.get("maxResults").asLong()) : Optional.empty();
    if (dryRun) {
      jobs.remove(job);
    }
    ObjectNode answer = answer(job, 0, maxResults, micros);
    Body.answer(ctx, answer.put("kind", "bigquery#queryResponse"));
  }

  /** The job that a {@code QueryRequest} means. */
  private static ObjectNode job(ObjectNode request) {
    ObjectNode job = Json.MAPPER.createObjectNode();
    ObjectNode configuration = job.putObject("configuration");
    ObjectNode query = configuration.putObject("query");
    OF_THE_JOB.stream().filter(request::hasNonNull).forEach(key -> query.set(key, request.get(key)));
    for (String key : List.of("dryRun", "labels", "jobTimeoutMs")) {
      if (request.hasNonNull(key)) {
        configuration.set(key, request.get(key));
      }
    }
    if (request.hasNonNull("location")) {
      job.putObject("jobReference").set("location", request.get("location"));
    }
    return job;
  }

  private void results(Context ctx) {
    Job job = jobs.require(ctx.pathParam("project"), ctx.pathParam("job"));
    JobRoutes.requireVisible(job, callers.of(ctx), permissions);
    Optional<JsonNode> timeout =
        Query.number(ctx, "timeoutMs").map(millis -> Json.MAPPER.getNodeFactory().numberNode(millis));
    Job waited = jobs.await(job, timeout(timeout));
    boolean micros = Query.flag(ctx, "formatOptions.useInt64Timestamp");
    ObjectNode answer = answer(waited, Query.start(ctx), Query.number(ctx, "maxResults"), micros);
    Body.answer(ctx, answer.put("kind", "bigquery#getQueryResultsResponse"));
  }

  private static Duration timeout(Optional<JsonNode> millis) {
    long wanted = millis.map(node -> node.asLong(DEFAULT_TIMEOUT_MS)).orElse(DEFAULT_TIMEOUT_MS);
    return Duration.ofMillis(Math.clamp(wanted, 0, LONGEST_TIMEOUT_MS));
  }

  private ObjectNode answer(Job job, long start, Optional<Long> maxResults, boolean micros) {
    job.failure()
        .ifPresent(
            failure -> {
              throw failure.error();
            });
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.set("jobReference", job.id().reference());
    answer.put("jobComplete", job.isDone()).put("cacheHit", false).put("totalBytesProcessed", "0");
    JsonNode affected = job.statistics().path("numDmlAffectedRows");
    if (!affected.isMissingNode()) {
      answer.set("numDmlAffectedRows", affected);
      answer.set("dmlStats", job.statistics().path("dmlStats"));
    }
    if (!job.isDone()) {
      return answer;
    }
    if (job.statistics().path("schema").path("fields") instanceof ArrayNode fields) {
      answer.set("schema", job.statistics().get("schema"));
      addRows(job, fields, start, maxResults, micros, answer);
    } else {
      answer.put("totalRows", "0");
    }
    return answer;
  }

  private void addRows(
      Job job, ArrayNode fields, long start, Optional<Long> maxResults, boolean micros, ObjectNode answer) {
    if (job.result().isEmpty()) {
      answer.put("totalRows", "0");
      return;
    }
    Table table = catalog.require(job.result().get());
    answer.put("totalRows", Views.text(table.rowCount()));
    TableDataRoutes.addPage(catalog, table, fields, start, maxResults, micros, answer);
  }
}
