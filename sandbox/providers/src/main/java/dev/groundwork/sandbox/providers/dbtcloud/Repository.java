package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.List;
import java.util.Optional;

/** {@code dbtcloud_repository}. */
final class Repository implements ResourceHandler<DbtCloudApi> {

  private static final String V3 = "v3";
  private static final ProjectPart PART = new ProjectPart("repository_id", "repositories/");
  private static final List<String> OWN = List.of(
      "project_id", "remote_url", "git_clone_strategy", "github_installation_id", "gitlab_project_id",
      "private_link_endpoint_id", "pull_request_url_template", "azure_active_directory_project_id",
      "azure_active_directory_repository_id");

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = body(api, planned);
    return state(DbtCloudError.during("Unable to create repository", () -> api.post(V3, PART.all(planned), body)));
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    return DbtCloudError.reading(call, "repository", () -> state(call.client().get(V3, PART.one(state))));
  }

  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = body(api, planned).put("id", prior.path("repository_id").asLong());
    return state(DbtCloudError.during("Unable to update repository", () -> api.post(V3, PART.one(prior), body)));
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudError.during("Unable to delete repository", () -> call.client().delete(V3, PART.one(state)));
  }

  @Override
  public ObjectNode identify(Call<DbtCloudApi> call, String id) {
    return PART.identify(id);
  }

  private static ObjectNode body(DbtCloudApi api, ObjectNode planned) {
    ObjectNode body = api.body().put("state", flag(planned, "is_active") ? 1 : 2);
    OWN.forEach(name -> copy(planned, name, body, name));
    return body;
  }

  private static ObjectNode state(JsonNode repository) {
    ObjectNode state = PART.identity(repository);
    OWN.stream().filter(repository::has).forEach(name -> state.set(name, repository.get(name)));
    state.put("is_active", repository.path("state").asInt() == 1);
    state.put("deploy_key", text(repository.path("deploy_key"), "public_key"));
    state.set("repository_credentials_id", repository.get("repository_credentials_id"));
    return state;
  }
}
