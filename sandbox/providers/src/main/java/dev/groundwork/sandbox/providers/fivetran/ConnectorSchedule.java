package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code fivetran_connector_schedule}: when a connection syncs, and whether it is paused. Ending it calls nothing. */
final class ConnectorSchedule implements ResourceHandler<FivetranApi> {

  private static final String DAILY = "1440";

  @Override
  public List<Problem> check(JsonNode config) {
    List<Problem> problems = new ArrayList<>();
    String frequency = text(config, "sync_frequency");
    if (!frequency.isEmpty() && !frequency.matches("[1-9]\\d{0,3}")) {
      problems.add(new Problem("sync_frequency", "Invalid sync_frequency", "\"" + frequency
          + "\" is no number of minutes: 1, 5, 15, 30, 60, 120, 180, 360, 480, 720 or 1440."));
    }
    for (String name : List.of("paused", "pause_after_trial")) {
      if (given(config, name) && !text(config, name).matches("true|false")) {
        problems.add(new Problem(name, "Invalid " + name, "\"" + text(config, name) + "\" is neither true nor false."));
      }
    }
    return problems;
  }

  @Override
  public ObjectNode create(Call<FivetranApi> call, ObjectNode planned) {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    String doing = "Unable to Create Connector Schedule Resource.";
    String id = given(planned, "connector_id") ? text(planned, "connector_id") : byName(call.client(), planned, doing);
    JsonNode answer = FivetranError.during(
        doing, () -> call.client().patch("/connections/" + id, changes(nothing, planned)));
    return state(answer, planned);
  }

  private static String byName(FivetranApi api, JsonNode planned, String doing) {
    String query =
        "?group_id=" + escape(text(planned, "group_id")) + "&schema=" + escape(text(planned, "connector_name"));
    JsonNode found = FivetranError.during(doing, () -> api.get("/connections" + query)).path("items").path(0);
    if (found.isMissingNode()) {
      throw new Failure(doing, "No connection named \"" + text(planned, "connector_name") + "\" in group \""
          + text(planned, "group_id") + "\"; set connector_id, or connector_name and group_id of one that exists.");
    }
    return text(found, "id");
  }

  @Override
  public Optional<ObjectNode> read(Call<FivetranApi> call, ObjectNode state) {
    return FivetranError.reading("Unable to Read Connector Schedule Resource.", Connection.GONE,
        () -> state(call.client().get("/connections/" + text(state, "id")), state));
  }

  @Override
  public ObjectNode update(Call<FivetranApi> call, ObjectNode prior, ObjectNode planned) {
    String id = given(planned, "connector_id") ? text(planned, "connector_id") : text(prior, "id");
    JsonNode answer = FivetranError.during("Unable to Update Connector Schedule Resource.",
        () -> call.client().patch("/connections/" + id, changes(prior, planned)));
    return state(answer, planned);
  }

  @Override
  public void delete(Call<FivetranApi> call, ObjectNode state) {}

  @Override
  public ObjectNode identify(Call<FivetranApi> call, String id) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("connector_id", id);
  }

  /** The configured keys that differ; Fivetran's types, where the provider has texts. */
  private static ObjectNode changes(JsonNode prior, JsonNode planned) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (changed(prior, planned, "sync_frequency") && !text(planned, "sync_frequency").isEmpty()) {
      body.put("sync_frequency", Integer.parseInt(text(planned, "sync_frequency")));
    }
    boolean daily = text(planned, "sync_frequency").equals(DAILY);
    if (daily && (changed(prior, planned, "daily_sync_time") || body.has("sync_frequency"))) {
      copy(planned, "daily_sync_time", body, "daily_sync_time");
    }
    for (String name : List.of("paused", "pause_after_trial")) {
      if (changed(prior, planned, name)) {
        body.put(name, Boolean.parseBoolean(text(planned, name)));
      }
    }
    if (changed(prior, planned, "schedule_type")) {
      copy(planned, "schedule_type", body, "schedule_type");
    }
    if (changed(prior, planned, "schedule")) {
      ObjectNode schedule = body.putObject("schedule");
      JsonNode wanted = planned.path("schedule");
      wanted.properties().forEach(entry -> copy(wanted, entry.getKey(), schedule, entry.getKey()));
    }
    return body;
  }

  private static boolean changed(JsonNode prior, JsonNode planned, String name) {
    return given(planned, name) && !same(prior, planned, name);
  }

  private static ObjectNode state(JsonNode connection, JsonNode known) {
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", text(connection, "id"))
        .put("connector_id", text(connection, "id"))
        .put("paused", text(connection, "paused"))
        .put("pause_after_trial", text(connection, "pause_after_trial"))
        .put("schedule_type", text(connection, "schedule_type"))
        .put("sync_frequency", text(connection, "sync_frequency"));
    state.set("daily_sync_time",
        text(connection, "sync_frequency").equals(DAILY) ? connection.get("daily_sync_time") : null);
    if (given(known, "schedule")) {
      state.set("schedule", schedule(connection.path("schedule"), known.path("schedule")));
    }
    return state;
  }

  /** Fivetran answers {@code 04:00} with {@code 04:00:00}, and fills in days that nobody asked for. */
  private static ObjectNode schedule(JsonNode answered, JsonNode known) {
    ObjectNode schedule = JsonNodeFactory.instance.objectNode();
    answered.properties().forEach(entry -> schedule.set(entry.getKey(), entry.getValue()));
    String time = text(known, "time_of_day");
    if (!time.isEmpty() && text(answered, "time_of_day").equals(time + ":00")) {
      schedule.put("time_of_day", time);
    }
    if (known.path("days_of_week").isEmpty()) {
      schedule.set("days_of_week", known.get("days_of_week"));
    }
    return schedule;
  }

  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
