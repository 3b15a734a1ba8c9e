package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code dbtcloud_environment}. One that is gone is an error, as with the real provider; {@code state rm} cures it. */
final class Environment implements ResourceHandler<DbtCloudApi> {

  private static final String V3 = "v3";
  private static final ProjectPart PART = new ProjectPart("environment_id", "environments/");

  /** Called the same by the API. */
  private static final List<String> OWN = List.of(
      "name", "dbt_version", "type", "use_custom_branch", "custom_branch", "deployment_type", "extended_attributes_id",
      "enable_model_query_history", "primary_profile_id");

  /** The API's names by attribute, for ids where 0 stands for none. */
  private static final Map<String, String> REFERENCES =
      Map.of("credential_id", "credentials_id", "connection_id", "connection_id");

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = laid(planned, api.body());
    return state(
        DbtCloudError.during("Error creating the environment", () -> api.post(V3, PART.all(planned), body)));
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    return Optional.of(state(
        DbtCloudError.during("Error getting the environment", () -> call.client().get(V3, PART.one(state)))));
  }

  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    DbtCloudApi api = call.client();
    return state(DbtCloudError.during("Error updating environment", () -> {
      ObjectNode whole = api.get(V3, PART.one(prior)).deepCopy();
      return api.post(V3, PART.one(prior), laid(planned, whole));
    }));
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudError.during("Error deleting environment", () -> call.client().delete(V3, PART.one(state)));
  }

  @Override
  public ObjectNode identify(Call<DbtCloudApi> call, String id) {
    return PART.identify(id);
  }

  /** What is planned, laid over what there is; what is not known yet stays as it is. */
  private static ObjectNode laid(ObjectNode planned, ObjectNode body) {
    OWN.stream().filter(planned::has).forEach(name -> body.set(name, planned.get(name)));
    REFERENCES.forEach((name, key) -> {
      if (given(planned, name) && planned.path(name).asLong() != 0) {
        body.set(key, planned.get(name));
      } else if (planned.has(name)) {
        body.putNull(key);
      }
    });
    body.set("project_id", planned.get("project_id"));
    return body.put("state", flag(planned, "is_active") ? 1 : 2);
  }

  private static ObjectNode state(JsonNode environment) {
    ObjectNode state = PART.identity(environment);
    OWN.forEach(name -> state.set(name, environment.get(name)));
    state.put("is_active", environment.path("state").asInt() == 1);
    state.put("connection_id", environment.path("connection_id").asLong());
    state.set("credential_id", environment.get("credentials_id"));
    return state;
  }
}
