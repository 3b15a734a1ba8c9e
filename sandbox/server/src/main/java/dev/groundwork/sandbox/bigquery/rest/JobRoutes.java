package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.job.Job;
import dev.groundwork.sandbox.bigquery.job.JobStarter;
import dev.groundwork.sandbox.bigquery.job.Jobs;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** {@code jobs}: insert, get, list, cancel, delete. */
public final class JobRoutes {
  private static final String ALL = "/projects/{project}/jobs";
  private static final String ONE = ALL + "/{job}";

  /** Most jobs are done by then, which saves clients a poll. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Jobs jobs;
  private final JobStarter starter;
  private final Callers callers;
  private final Permissions permissions;

  public JobRoutes(Jobs jobs, JobStarter starter, Callers callers, Permissions permissions) {
    this.jobs = jobs;
    this.starter = starter;
    this.callers = callers;
    this.permissions = permissions;
  }

  public void register(Mount mount) {
    mount.get(ALL, this::list).post(ALL, this::insert).get(ONE, this::get).post(ONE + "/cancel", this::cancel);
    mount.delete(ONE + "/delete", this::delete);
  }

  private void insert(Context ctx) throws IOException {
    Job job = starter.start(ctx.pathParam("project"), Body.object(ctx), callers.of(ctx));
    answer(ctx, job);
  }

  /** Answers a job that was just started. */
  public void answer(Context ctx, Job started) {
    boolean dryRun = started.configuration().path("dryRun").asBoolean();
    Job job = jobs.await(started, dryRun ? Duration.ofMinutes(1) : PATIENCE);
    if (dryRun) {
      // Nothing ran: a dry run has no record, and its errors are the request's.
      jobs.remove(job);
      job.failure()
          .ifPresent(
              failure -> {
                throw failure.error();
              });
    }
    Body.answer(ctx, Views.job(job));
  }

  private Job visible(Context ctx) {
    Job job = jobs.require(ctx.pathParam("project"), ctx.pathParam("job"));
    requireVisible(job, callers.of(ctx), permissions);
    return job;
  }

  /** A caller sees its own jobs, and others' only with a permission. */
  static void requireVisible(Job job, Caller caller, Permissions permissions) {
    if (!job.user().equals(caller.email())) {
      permissions.requireOnProject(caller, "bigquery.jobs.get", job.id().project());
    }
  }

  private void get(Context ctx) {
    Body.answer(ctx, Views.job(visible(ctx)));
  }

  private void cancel(Context ctx) {
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#jobCancelResponse");
    answer.set("job", Views.job(jobs.cancel(visible(ctx))));
    Body.answer(ctx, answer);
  }

  private void delete(Context ctx) {
    jobs.remove(visible(ctx));
    ctx.status(204);
  }

  private void list(Context ctx) {
    Caller caller = callers.of(ctx);
    boolean all = Query.flag(ctx, "allUsers");
    var states = ctx.queryParams("stateFilter").stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
    if (all && caller instanceof Caller.ServiceAccount) {
      permissions.requireOnProject(caller, "bigquery.jobs.listAll", ctx.pathParam("project"));
    }
    var page =
        Query.Page.of(
            ctx,
            jobs.list(ctx.pathParam("project")),
            job ->
                (all || job.user().equals(caller.email()))
                    && (states.isEmpty() || states.contains(job.isDone() ? "done" : "running")));
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#jobList").put("etag", "");
    ArrayNode items = answer.putArray("jobs");
    for (Job job : page.items()) {
      ObjectNode item = Views.job(job);
      item.put("state", item.at("/status/state").asText());
      job.failure().ifPresent(failure -> item.set("errorResult", item.at("/status/errorResult")));
      items.add(item);
    }
    page.next().ifPresent(token -> answer.put("nextPageToken", token));
    Body.answer(ctx, answer);
  }
}
