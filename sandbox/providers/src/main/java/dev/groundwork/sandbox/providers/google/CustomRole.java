package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.Optional;

/** {@code google_project_iam_custom_role}. A deleted role is there still, so making it again takes it back. */
final class CustomRole implements ResourceHandler<GoogleApi> {

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    String name = "projects/" + api.project(planned) + "/roles/" + text(planned, "role_id");
    Optional<JsonNode> there = GoogleError.during(
        "Unable to verify whether custom project role " + name + " already exists and must be undeleted",
        () -> api.find(GoogleService.IAM, name));
    if (there.isPresent() && !flag(there.get(), "deleted")) {
      throw new Failure("Custom project role " + name + " already exists and must be imported", "");
    }
    if (there.isPresent()) {
      change(api, name, planned);
    } else {
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("roleId", text(planned, "role_id"));
      body.set("role", rest(planned));
      GoogleError.during("Error creating the custom project role " + name,
          () -> api.post(GoogleService.IAM, "projects/" + api.project(planned) + "/roles", body));
    }
    return state(api.get(GoogleService.IAM, name));
  }

  /** A role that somebody deleted is still read; the real provider shows it as deleted and plans nothing. */
  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    String name = text(state, "id");
    return GoogleError.during("Error when reading or editing " + name,
        () -> call.client().find(GoogleService.IAM, name).map(CustomRole::state));
  }

  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    change(call.client(), text(prior, "id"), planned);
    return state(call.client().get(GoogleService.IAM, text(prior, "id")));
  }

  private static void change(GoogleApi api, String name, ObjectNode planned) {
    if (flag(api.get(GoogleService.IAM, name), "deleted")) {
      GoogleError.during("Error undeleting the custom project role " + text(planned, "title"),
          () -> api.post(GoogleService.IAM, name + ":undelete", JsonNodeFactory.instance.objectNode()));
    }
    GoogleError.during("Error updating the custom project role " + text(planned, "title"),
        () -> api.patch(GoogleService.IAM, name, rest(planned)));
  }

  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    GoogleApi api = call.client();
    GoogleError.during("Error deleting the custom project role " + text(state, "title"), () -> {
      api.delete(GoogleService.IAM, text(state, "id"));
      return true;
    });
  }

  /** Takes the full name, {@code project/role} or {@code role}. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    String[] parts = id.split("/");
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    if (parts.length > 1) {
      state.put("project", parts[parts.length == 4 ? 1 : 0]);
    }
    return state.put("id", "projects/" + call.client().project(state) + "/roles/" + parts[parts.length - 1]);
  }

  private static ObjectNode rest(ObjectNode planned) {
    ObjectNode role = JsonNodeFactory.instance.objectNode();
    copy(planned, "title", role, "title");
    copy(planned, "description", role, "description");
    copy(planned, "stage", role, "stage");
    copy(planned, "permissions", role, "includedPermissions");
    return role;
  }

  private static ObjectNode state(JsonNode role) {
    String[] name = text(role, "name").split("/");
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", text(role, "name"))
        .put("name", text(role, "name"))
        .put("project", name[1])
        .put("role_id", name[name.length - 1])
        .put("title", text(role, "title"))
        .put("description", text(role, "description"))
        .put("stage", text(role, "stage"))
        .put("deleted", flag(role, "deleted"));
    role.path("includedPermissions").forEach(state.putArray("permissions")::add);
    return state;
  }
}
