package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code fivetran_connection}. Its config is sent when it is made and never again, as the real provider does. */
final class Connection implements ResourceHandler<FivetranApi> {

  static final Set<String> GONE = Set.of("NotFound_Connector", "NotFound_Connection");

  /** How Fivetran reaches the other side: the same for connections and destinations. */
  static final List<String> NETWORK =
      List.of("networking_method", "private_link_id", "hybrid_deployment_agent_id", "proxy_agent_id");

  @Override
  public List<Problem> check(JsonNode config) {
    return JsonText.problems(config, "config");
  }

  @Override
  public ObjectNode create(Call<FivetranApi> call, ObjectNode planned) {
    ObjectNode body = JsonNodeFactory.instance.objectNode()
        .put("service", text(planned, "service"))
        .put("group_id", text(planned, "group_id"))
        .put("paused", true);
    flags(planned, body);
    body.set("data_delay_sensitivity", planned.get("data_delay_sensitivity"));
    body.put("data_delay_threshold", planned.path("data_delay_threshold").asLong());
    NETWORK.forEach(name -> copy(planned, name, body, name));
    ObjectNode config = JsonText.object(text(planned, "config"));
    copy(planned.path("destination_schema"), "name", config, "schema");
    copy(planned.path("destination_schema"), "prefix", config, "schema_prefix");
    body.set("config", config);
    JsonNode made = FivetranError.during(
        "Unable to Create Connection Resource.", () -> call.client().create("/connections", body));
    SetupTests.warn(call, "Connection", made);
    return state(made, planned);
  }

  @Override
  public Optional<ObjectNode> read(Call<FivetranApi> call, ObjectNode state) {
    return FivetranError.reading("Unable to Read Connection Resource.", GONE,
        () -> state(call.client().get("/connections/" + text(state, "id")), state));
  }

  @Override
  public ObjectNode update(Call<FivetranApi> call, ObjectNode prior, ObjectNode planned) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    flags(planned, body);
    if (!same(prior, planned, "data_delay_sensitivity")) {
      body.set("data_delay_sensitivity", planned.get("data_delay_sensitivity"));
    }
    body.put("data_delay_threshold", planned.path("data_delay_threshold").asLong());
    NETWORK.stream().filter(name -> !same(prior, planned, name)).forEach(name -> copy(planned, name, body, name));
    String path = "/connections/" + text(prior, "id");
    JsonNode changed = FivetranError.during(
        "Unable to Update Connection Resource.", () -> call.client().patch(path, body));
    SetupTests.warn(call, "Connection", changed);
    JsonNode details = FivetranError.during(
        "Unable to Read after Update Connection Resource.", () -> call.client().get(path));
    return state(details, planned);
  }

  @Override
  public void delete(Call<FivetranApi> call, ObjectNode state) {
    FivetranError.during(
        "Unable to Delete Connection Resource.", () -> call.client().delete("/connections/" + text(state, "id")));
  }

  private static void flags(JsonNode planned, ObjectNode body) {
    SetupTests.trust(planned, body).put("run_setup_tests", flag(planned, "run_setup_tests"));
  }

  private static ObjectNode state(JsonNode connection, JsonNode known) {
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", text(connection, "id"))
        .put("name", text(connection, "schema"))
        .put("service", text(connection, "service"))
        .put("group_id", text(connection, "group_id"))
        .put("connected_by", text(connection, "connected_by"))
        .put("created_at", text(connection, "created_at"))
        .put("data_delay_threshold", connection.path("data_delay_threshold").asLong())
        .put("run_setup_tests", flag(known, "run_setup_tests"));
    SetupTests.trust(known, state);
    NETWORK.forEach(name -> state.set(name, given(connection, name) ? connection.get(name) : known.get(name)));
    if (given(known, "data_delay_sensitivity")) {
      state.set("data_delay_sensitivity", connection.get("data_delay_sensitivity"));
    }
    state.set("destination_schema", DestinationSchema.of(text(connection, "schema"), known.path("destination_schema")));
    return state;
  }
}
