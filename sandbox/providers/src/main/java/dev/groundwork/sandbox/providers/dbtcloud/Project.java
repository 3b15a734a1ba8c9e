package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.List;
import java.util.Optional;

/** {@code dbtcloud_project}. Each change states the whole project, so it is read first. */
final class Project implements ResourceHandler<DbtCloudApi> {

  private static final String V3 = "v3";
  private static final int DELETED = 2;
  private static final List<String> OWN = List.of("name", "description", "dbt_project_subdirectory", "type");

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = api.body().put("description", "").put("type", 0).put("state", 1);
    OWN.forEach(name -> copy(planned, name, body, name));
    body.putNull("freshness_job_id").putNull("docs_job_id");
    JsonNode made = DbtCloudError.during("Unable to create project", () -> api.post(V3, "projects/", body));
    return state(read(api, made.path("id").asLong()));
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    return DbtCloudError.reading(call, "project", () -> state(read(call.client(), state.path("id").asLong())));
  }

  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    DbtCloudApi api = call.client();
    long id = prior.path("id").asLong();
    ObjectNode whole = whole(api, id);
    OWN.forEach(name -> copy(planned, name, whole, name));
    return state(DbtCloudError.during("Unable to update project", () -> post(api, id, whole)));
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudApi api = call.client();
    long id = state.path("id").asLong();
    DbtCloudError.during("Unable to delete project", () -> post(api, id, whole(api, id).put("state", DELETED)));
  }

  /** A project as a request states it; without {@code repository_id} it would lose its repository. */
  static ObjectNode whole(DbtCloudApi api, long id) {
    JsonNode project = read(api, id);
    ObjectNode whole = api.body().put("id", id);
    OWN.forEach(name -> copy(project, name, whole, name));
    copy(project, "repository_id", whole, "repository_id");
    whole.set("freshness_job_id", project.get("freshness_job_id"));
    whole.set("docs_job_id", project.get("docs_job_id"));
    return whole.put("state", project.path("state").asInt());
  }

  static JsonNode read(DbtCloudApi api, long id) {
    return api.get(V3, "projects/" + id + "/?include_related=%5Bfreshness_job_id,docs_job_id%5D");
  }

  static JsonNode post(DbtCloudApi api, long id, ObjectNode whole) {
    return api.post(V3, "projects/" + id + "/", whole);
  }

  private static ObjectNode state(JsonNode project) {
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", project.path("id").asLong())
        .put("name", text(project, "name"))
        .put("description", text(project, "description"))
        .put("type", project.path("type").asInt());
    state.set("dbt_project_subdirectory", project.get("dbt_project_subdirectory"));
    return state;
  }
}
