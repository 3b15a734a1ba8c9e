package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.DataHandler;
import dev.groundwork.sandbox.providers.resource.Failure;

/** {@code data google_project}: number, name and place of a project. */
final class GoogleProject implements DataHandler<GoogleApi> {

  @Override
  public ObjectNode read(Call<GoogleApi> call, ObjectNode config) {
    GoogleApi api = call.client();
    ObjectNode asked = JsonNodeFactory.instance.objectNode();
    if (!text(config, "project_id").isEmpty()) {
      asked.put("project", text(config, "project_id"));
    }
    String project = api.project(asked);
    JsonNode found = GoogleError.during("Error when reading or editing Project \"" + project + "\"",
        () -> api.get(GoogleService.RESOURCE_MANAGER, "projects/" + project));
    if (!text(found, "lifecycleState").equals("ACTIVE")) {
      throw new Failure("project not found or not active: " + project, "");
    }
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", "projects/" + project)
        .put("project_id", text(found, "projectId"))
        .put("number", text(found, "projectNumber"))
        .put("name", text(found, "name"))
        .put("billing_account", billingAccount(api, project));
    JsonNode parent = found.path("parent");
    state.put("org_id", text(parent, "type").equals("organization") ? text(parent, "id") : "");
    state.put("folder_id", text(parent, "type").equals("folder") ? text(parent, "id") : "");
    state.set("effective_labels", LabelViews.all(found.path("labels")));
    return state;
  }

  /** Who may see a project need not see its billing. */
  private static String billingAccount(GoogleApi api, String project) {
    try {
      return text(api.get(GoogleService.CLOUD_BILLING, "projects/" + project + "/billingInfo"), "billingAccountName")
          .replace("billingAccounts/", "");
    } catch (GoogleError e) {
      if (e.status() == 403 || e.status() == 404) {
        return "";
      }
      throw e;
    }
  }
}
