package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A job as the API has it, and as state has it: flat here, nested there. */
final class JobBody {

  private static final String TIMEOUT = "timeout_seconds";

  /** Called the same by the API. */
  private static final List<String> OWN = List.of(
      "project_id", "environment_id", "name", "description", "execute_steps", "dbt_version", "deferring_environment_id",
      "compare_changes_flags", "errors_on_lint_failure", "generate_docs", "run_compare_changes", "run_generate_sources",
      "run_lint", "triggers_on_draft_pr", "triggers");

  /** Left out of a request where it is not known yet. */
  private static final List<String> DECIDED_THERE =
      List.of("cost_optimization_features", "force_node_selection", "job_type");

  private static final Map<String, Integer> OUTCOMES = Map.of("success", 10, "error", 20, "canceled", 30);

  private JobBody() {}

  /** What is planned, laid over {@code body}. */
  static ObjectNode of(ObjectNode planned, ObjectNode body) {
    OWN.forEach(name -> body.set(name, planned.get(name)));
    DECIDED_THERE.forEach(name -> copy(planned, name, body, name));
    // A type that was inferred from other triggers must not outlive them.
    if (!given(planned, "job_type")) {
      body.remove("job_type");
    }
    body.set("deferring_job_definition_id", planned.get("deferring_job_id"));
    if (flag(planned, "self_deferring") && given(planned, "id")) {
      body.set("deferring_job_definition_id", planned.get("id"));
    }
    body.set("job_completion_trigger_condition", condition(planned.path("job_completion_trigger_condition").path(0)));
    body.putObject("execution").put(TIMEOUT, timeout(planned));
    body.set("schedule", schedule(planned));
    ObjectNode settings = body.putObject("settings");
    copy(planned, "num_threads", settings, "threads");
    copy(planned, "target_name", settings, "target_name");
    return body.put("state", flag(planned, "is_active") ? 1 : 2);
  }

  /** The state of what was answered; how it was written is known from {@code known}. */
  static ObjectNode state(JsonNode job, JsonNode known) {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    long id = job.path("id").asLong();
    state.put("id", id).put("job_id", id);
    OWN.stream().filter(name -> !name.equals("triggers")).forEach(name -> state.set(name, job.get(name)));
    DECIDED_THERE.forEach(name -> state.set(name, job.get(name)));
    state.set("triggers", job.get("triggers"));
    long deferring = job.path("deferring_job_definition_id").asLong();
    state.put("self_deferring", deferring == id);
    if (deferring != 0 && deferring != id) {
      state.put("deferring_job_id", deferring);
    } else {
      state.putNull("deferring_job_id");
    }
    JsonNode timeout = job.path("execution").path(TIMEOUT);
    state.set(TIMEOUT, timeout);
    if (given(known, "execution")) {
      state.putObject("execution").set(TIMEOUT, timeout);
    }
    state.set("num_threads", job.path("settings").get("threads"));
    state.set("target_name", job.path("settings").get("target_name"));
    state.put("is_active", job.path("state").asInt() == 1);
    readSchedule(job.path("schedule"), state);
    readCondition(job.path("job_completion_trigger_condition").path("condition"), state);
    return state;
  }

  private static long timeout(ObjectNode planned) {
    JsonNode nested = planned.path("execution").path(TIMEOUT);
    return nested.isNumber() ? nested.asLong() : planned.path(TIMEOUT).asLong();
  }

  private static ObjectNode schedule(ObjectNode planned) {
    ObjectNode schedule = JsonNodeFactory.instance.objectNode().put("cron", "");
    ObjectNode date = schedule.putObject("date");
    copy(planned, "schedule_type", date, "type");
    copy(planned, "schedule_days", date, "days");
    copy(planned, "schedule_cron", date, "cron");
    ObjectNode time = schedule.putObject("time");
    if (given(planned, "schedule_hours")) {
      time.put("type", "at_exact_hours").set("hours", planned.get("schedule_hours"));
    } else {
      time.put("type", "every_hour").set("interval", planned.get("schedule_interval"));
    }
    return schedule;
  }

  private static void readSchedule(JsonNode schedule, ObjectNode state) {
    state.set("schedule_type", schedule.path("date").get("type"));
    state.set("schedule_days", schedule.path("date").get("days"));
    state.set("schedule_cron", schedule.path("date").get("cron"));
    state.set("schedule_hours", schedule.path("time").get("hours"));
    copy(schedule.path("time"), "interval", state, "schedule_interval");
  }

  private static JsonNode condition(JsonNode block) {
    if (!block.isObject()) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode condition = body.putObject("condition");
    condition.set("job_id", block.get("job_id"));
    condition.set("project_id", block.get("project_id"));
    ArrayNode statuses = condition.putArray("statuses");
    block.path("statuses").forEach(status -> statuses.add(OUTCOMES.get(status.asText())));
    return body;
  }

  private static void readCondition(JsonNode condition, ObjectNode state) {
    ArrayNode blocks = state.putArray("job_completion_trigger_condition");
    if (!condition.isObject()) {
      return;
    }
    ObjectNode block = blocks.addObject();
    block.set("job_id", condition.get("job_id"));
    block.set("project_id", condition.get("project_id"));
    ArrayNode statuses = block.putArray("statuses");
    condition.path("statuses").forEach(code -> OUTCOMES.forEach((name, number) -> {
      if (number == code.asInt()) {
        statuses.add(name);
      }
    }));
  }
}
