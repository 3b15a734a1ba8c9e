package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
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

/** {@code dbtcloud_global_connection}, for BigQuery alone. A change sends the changed keys. */
final class GlobalConnection implements ResourceHandler<DbtCloudApi> {

  private static final String V3 = "v3";
  private static final List<String> OWN = List.of("name", "private_link_endpoint_id", "oauth_configuration_id");

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = api.body();
    OWN.forEach(name -> copy(planned, name, body, name));
    JsonNode bigQuery = planned.path("bigquery");
    body.put("adapter_version", flag(bigQuery, "use_latest_adapter") ? "bigquery_v1" : "bigquery_v0");
    body.set("config", BigQueryConfig.sent(bigQuery));
    JsonNode made = DbtCloudError.during("Error creating the connection", () -> api.post(V3, "connections/", body));
    call.made(state(made, planned));
    return state(read(api, made.path("id").asLong()), planned);
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    return DbtCloudError.reading(
        call, "connection", () -> state(read(call.client(), state.path("id").asLong()), state));
  }

  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = api.body();
    OWN.stream().filter(name -> !same(prior, planned, name)).forEach(name -> body.set(name, planned.get(name)));
    body.set("config", BigQueryConfig.changed(prior.path("bigquery"), planned.path("bigquery")));
    return state(
        DbtCloudError.during("Error updating the connection", () -> api.patch(V3, path(prior.path("id").asLong()), body)),
        planned);
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudError.during(
        "Error deleting the connection", () -> call.client().delete(V3, path(state.path("id").asLong())));
  }

  @Override
  public List<Problem> check(JsonNode config) {
    return BigQueryConfig.problems(config.path("bigquery"));
  }

  private static JsonNode read(DbtCloudApi api, long id) {
    return api.get(V3, path(id));
  }

  private static String path(long id) {
    return "connections/" + id + "/";
  }

  private static ObjectNode state(JsonNode connection, JsonNode known) {
    String adapter = text(connection, "adapter_version");
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", connection.path("id").asLong())
        .put("adapter_version", adapter)
        .put("is_ssh_tunnel_enabled", flag(connection, "is_ssh_tunnel_enabled"));
    OWN.forEach(name -> state.set(name, connection.get(name)));
    state.set("bigquery", BigQueryConfig.read(connection.path("config"), known.path("bigquery"), adapter));
    return state;
  }
}
