package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.Optional;

/** {@code dbtcloud_bigquery_credential}: in the form that the adapter of its connection takes. */
final class BigQueryCredential implements ResourceHandler<DbtCloudApi> {

  private static final String V3 = "v3";
  private static final String LEGACY = "bigquery_v0";
  private static final ProjectPart PART = new ProjectPart("credential_id", "credentials/");

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    String adapter = given(planned, "connection_id") ? adapter(api, planned.path("connection_id").asLong()) : LEGACY;
    ObjectNode body = body(api, planned, adapter);
    return state(
        DbtCloudError.during("Error creating BigQuery credential", () -> api.post(V3, PART.all(planned), body)));
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    return DbtCloudError.reading(call, "BigQuery credential", () -> state(read(call.client(), state)));
  }

  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    DbtCloudApi api = call.client();
    return state(DbtCloudError.during("Error updating BigQuery credential", () -> {
      String now = text(read(api, prior), "adapter_version");
      ObjectNode body = body(api, planned, now.isEmpty() ? LEGACY : now).put("id", prior.path("credential_id").asLong());
      return api.post(V3, PART.one(prior), body);
    }));
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudError.during("Error deleting BigQuery credential", () -> call.client().delete(V3, PART.one(state)));
  }

  @Override
  public ObjectNode identify(Call<DbtCloudApi> call, String id) {
    return PART.identify(id);
  }

  private static JsonNode read(DbtCloudApi api, ObjectNode state) {
    return api.get(V3, PART.one(state) + "?include_related=%5Badapter%5D");
  }

  private static String adapter(DbtCloudApi api, long connection) {
    JsonNode found = DbtCloudError.during(
        "Error creating BigQuery credential", () -> api.get(V3, "connections/" + connection + "/"));
    return text(found, "adapter_version");
  }

  private static ObjectNode body(DbtCloudApi api, ObjectNode planned, String adapter) {
    ObjectNode body = api.body();
    body.set("project_id", planned.get("project_id"));
    body.put("state", flag(planned, "is_active") ? 1 : 2);
    body.set("threads", planned.get("num_threads"));
    if (adapter.equals(LEGACY)) {
      return body.put("type", "bigquery").put("schema", text(planned, "dataset"));
    }
    body.put("type", "adapter").put("adapter_version", adapter);
    ObjectNode details = body.putObject("credential_details");
    ObjectNode fields = details.putObject("fields");
    field(fields, "schema", "Dataset", "text", planned.get("dataset"));
    field(fields, "threads", "Threads", "number", planned.get("num_threads"));
    details.putArray("field_order");
    return body;
  }

  private static void field(ObjectNode fields, String name, String label, String type, JsonNode value) {
    ObjectNode field = fields.putObject(name);
    field.putObject("metadata").put("label", label).put("field_type", type).put("encrypt", false);
    field.set("value", value);
  }

  private static ObjectNode state(JsonNode credential) {
    JsonNode newer = credential.path("unencrypted_credential_details");
    JsonNode said = newer.isObject() ? newer : credential;
    ObjectNode state = PART.identity(credential);
    state.put("is_active", credential.path("state").asInt() == 1);
    state.set("dataset", said.get("schema"));
    state.set("num_threads", said.get("threads"));
    return state;
  }
}
