package dev.groundwork.sandbox.providers.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.Optional;

/** {@code dbtcloud_project_repository}: no object of its own, but what a project says of its repository. */
final class ProjectRepository implements ResourceHandler<DbtCloudApi> {

  private static final String REPOSITORY = "repository_id";
  private static final ProjectPart PART = new ProjectPart(REPOSITORY, "");

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    long project = planned.path("project_id").asLong();
    ObjectNode whole = DbtCloudError.during("Unable to create project repository", () -> Project.whole(api, project));
    whole.set(REPOSITORY, planned.get(REPOSITORY));
    JsonNode changed =
        DbtCloudError.during("Unable to create project repository", () -> Project.post(api, project, whole));
    return PART.identity(project, changed.path(REPOSITORY).asLong());
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    long project = state.path("project_id").asLong();
    return DbtCloudError.reading(call, "project repository", () -> Project.read(call.client(), project))
        .filter(found -> found.hasNonNull(REPOSITORY))
        .map(found -> PART.identity(project, found.path(REPOSITORY).asLong()));
  }

  /** Either id replaces, and there is nothing else. */
  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    return prior;
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudApi api = call.client();
    long project = state.path("project_id").asLong();
    DbtCloudError.during("Unable to delete project repository", () -> {
      ObjectNode whole = Project.whole(api, project);
      whole.remove(REPOSITORY);
      return Project.post(api, project, whole);
    });
  }

  @Override
  public ObjectNode identify(Call<DbtCloudApi> call, String id) {
    return PART.identify(id);
  }
}
