package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /v2/accounts/A/jobs}. {@code state} 2 ends a job; what starts it says of which type it is. */
public final class JobRoutes implements Service {
  private static final String JOBS = "/v2/accounts/{account}/jobs";
  private static final String JOB = JOBS + "/{job}";
  private static final int CRON_FIELDS = 5;
  private static final Form FORM =
      Form.of(
          """
          {"project_id": null, "environment_id": null, "name": null,
           "compare_changes_flags": "--select state:modified", "cost_optimization_features": [], "dbt_version": null,
           "deferring_environment_id": null, "deferring_job_definition_id": null, "description": "",
           "errors_on_lint_failure": true, "execute_steps": [], "execution": {"timeout_seconds": 0},
           "generate_docs": false, "job_completion_trigger_condition": null, "run_compare_changes": false,
           "run_generate_sources": false, "run_lint": false,
           "schedule": {"cron": "0 * * * *", "date": {"type": "every_day"}, "time": {"type": "every_hour", "interval": 1}},
           "settings": {"threads": 1, "target_name": "default"}, "state": 1, "triggers_on_draft_pr": false,
           "triggers": {"github_webhook": false, "schedule": false, "git_provider_webhook": false, "on_merge": false},
           "job_type": null, "force_node_selection": true}
          """);

  private final ApiTokens tokens;
  private final Documents documents;

  public JobRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .post(JOBS, this::create)
        .get(JOBS, this::list)
        .get(JOB, ctx -> Envelope.found(ctx, job(new Request(ctx))))
        .post(JOB, this::state);
  }

  private void create(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode content = content(request.body());
    ObjectNode made =
        documents.atomically(
            () -> {
              check(request.account(), content);
              return documents.add(request.account(), Kind.JOB, content);
            });
    Envelope.created(ctx, made);
  }

  private void list(Context ctx) {
    Request request = new Request(ctx);
    long project = request.filter("project_id");
    long environment = request.filter("environment_id");
    Envelope.page(
        ctx,
        documents.list(
            request.account(),
            Kind.JOB,
            job ->
                (project == 0 || References.isIn(project, job))
                    && (environment == 0 || job.path("environment_id").asLong() == environment)));
  }

  private void state(Context ctx) throws IOException {
    Request request = new Request(ctx);
    long account = request.account();
    ObjectNode content = content(request.body());
    ObjectNode stated =
        documents.atomically(
            () -> {
              ObjectNode before = job(request);
              if (Request.deletes(content)) {
                documents.remove(account, Kind.JOB, request.id("job"));
                return before.put("state", content.path("state").asInt());
              }
              check(account, content);
              return documents.replace(account, Kind.JOB, before, content);
            });
    Envelope.found(ctx, stated);
  }

  private ObjectNode job(Request request) {
    return documents.get(request.account(), Kind.JOB, request.id("job"));
  }

  private static ObjectNode content(ObjectNode body) {
    ObjectNode content = FORM.filled(body);
    Request.required(content, "name");
    Request.required(content, "project_id");
    Request.required(content, "environment_id");
    if (content.path("execute_steps").isEmpty()) {
      throw DbtCloudError.invalid("execute_steps is empty; a job has at least one command");
    }
    JsonNode date = content.path("schedule").path("date");
    Request.choice(date, "type", List.of("every_day", "days_of_week", "custom_cron", "interval_cron"));
    if (date.path("type").asText().endsWith("_cron")) {
      String cron = date.path("cron").asText("");
      if (cron.strip().split("\\s+").length != CRON_FIELDS) {
        throw DbtCloudError.invalid("schedule.date.cron is '%s'; allowed: five fields of cron".formatted(cron));
      }
      ((ObjectNode) content.path("schedule")).put("cron", cron);
    }
    if (!content.hasNonNull("job_type")) {
      content.put("job_type", type(content.path("triggers")));
    }
    return content;
  }

  private static String type(JsonNode triggers) {
    if (triggers.path("github_webhook").asBoolean() || triggers.path("git_provider_webhook").asBoolean()) {
      return "ci";
    }
    return triggers.path("on_merge").asBoolean() ? "merge" : "scheduled";
  }

  private void check(long account, ObjectNode content) {
    long project = content.path("project_id").asLong();
    References.inAccount(documents, account, Kind.PROJECT, content, "project_id");
    for (String field : List.of("environment_id", "deferring_environment_id")) {
      References.inProject(documents, account, project, Kind.ENVIRONMENT, content, field);
    }
    References.inAccount(documents, account, Kind.JOB, content, "deferring_job_definition_id");
  }
}
