package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.Optional;

/** {@code google_project_service}: an API that a project may use. */
final class ProjectService implements ResourceHandler<GoogleApi> {

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    String project = api.project(planned);
    String service = text(planned, "service");
    String doing = "Error enabling service " + service;
    if (!enabled(api, project, service)) {
      JsonNode operation = GoogleError.during(doing, () -> api.post(
          GoogleService.SERVICE_USAGE, path(project, service) + ":enable", JsonNodeFactory.instance.objectNode()));
      Operations.await(api, GoogleService.SERVICE_USAGE, operation, doing);
    }
    return state(project, service);
  }

  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    String project = call.client().project(state);
    String service = text(state, "service");
    boolean enabled = GoogleError.during(
        "Error when reading or editing Project Service " + project + "/" + service,
        () -> enabled(call.client(), project, service));
    return enabled ? Optional.of(state(project, service)) : Optional.empty();
  }

  /** Only what happens on destroy can change: nothing to tell upstream. */
  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    return state(call.client().project(planned), text(planned, "service"));
  }

  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    if (given(state, "disable_on_destroy") && !flag(state, "disable_on_destroy")) {
      return;
    }
    GoogleApi api = call.client();
    String doing = "Error disabling service " + text(state, "service");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (flag(state, "disable_dependent_services")) {
      body.put("disableDependentServices", true);
    }
    JsonNode operation = GoogleError.during(doing, () -> api.post(
        GoogleService.SERVICE_USAGE, path(api.project(state), text(state, "service")) + ":disable", body));
    Operations.await(api, GoogleService.SERVICE_USAGE, operation, doing);
  }

  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    int slash = id.lastIndexOf('/');
    ObjectNode none = JsonNodeFactory.instance.objectNode();
    String project = slash < 0 ? call.client().project(none) : id.substring(0, slash);
    return state(project, id.substring(slash + 1));
  }

  private static ObjectNode state(String project, String service) {
    return JsonNodeFactory.instance.objectNode()
        .put("id", project + "/" + service)
        .put("project", project)
        .put("service", service);
  }

  private static String path(String project, String service) {
    return "projects/" + project + "/services/" + service;
  }

  /** Reads the list of enabled services page by page, as the real provider does. */
  private static boolean enabled(GoogleApi api, String project, String service) {
    String page = "";
    do {
      JsonNode answer = api.get(GoogleService.SERVICE_USAGE, "projects/" + project
          + "/services?fields=services/name,nextPageToken&filter=state:ENABLED"
          + (page.isEmpty() ? "" : "&pageToken=" + GoogleApi.escape(page)));
      for (JsonNode enabled : answer.path("services")) {
        if (enabled.path("name").asText().endsWith("/services/" + service)) {
          return true;
        }
      }
      page = text(answer, "nextPageToken");
    } while (!page.isEmpty());
    return false;
  }
}
