package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code google_service_account}. */
final class ServiceAccount implements ResourceHandler<GoogleApi> {

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    String project = api.project(planned);
    ObjectNode account = JsonNodeFactory.instance.objectNode();
    copy(planned, "display_name", account, "displayName");
    copy(planned, "description", account, "description");
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("accountId", text(planned, "account_id"));
    body.set("serviceAccount", account);
    JsonNode made = make(api, project, body, flag(planned, "create_ignore_already_exists"));
    call.made(state(made));
    if (flag(planned, "disabled")) {
      toggle(api, text(made, "name"), "disable");
    }
    return state(api.get(GoogleService.IAM, text(made, "name")));
  }

  private static JsonNode make(GoogleApi api, String project, ObjectNode body, boolean ignoreExisting) {
    try {
      return GoogleError.during("Error creating service account",
          () -> api.post(GoogleService.IAM, "projects/" + project + "/serviceAccounts", body));
    } catch (GoogleError e) {
      if (e.status() == 409 && ignoreExisting) {
        return api.get(GoogleService.IAM, name(project, text(body, "accountId")));
      }
      throw e;
    }
  }

  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    return GoogleError.during(
        "Error when reading or editing Service Account \"" + text(state, "id") + "\"",
        () -> call.client().find(GoogleService.IAM, text(state, "id")).map(ServiceAccount::state));
  }

  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    GoogleApi api = call.client();
    String name = text(prior, "id");
    List<String> changed = new ArrayList<>();
    if (!same(prior, planned, "display_name")) {
      changed.add("displayName");
    }
    if (!same(prior, planned, "description")) {
      changed.add("description");
    }
    if (!changed.isEmpty()) {
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("updateMask", String.join(",", changed));
      body.putObject("serviceAccount")
          .put("displayName", text(planned, "display_name"))
          .put("description", text(planned, "description"));
      GoogleError.during("Error updating service account", () -> api.patch(GoogleService.IAM, name, body));
    }
    if (flag(prior, "disabled") != flag(planned, "disabled")) {
      toggle(api, name, flag(planned, "disabled") ? "disable" : "enable");
    }
    return state(api.get(GoogleService.IAM, name));
  }

  private static void toggle(GoogleApi api, String name, String verb) {
    GoogleError.during("Error when trying to " + verb + " service account",
        () -> api.post(GoogleService.IAM, name + ":" + verb, JsonNodeFactory.instance.objectNode()));
  }

  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    call.client().deleteIfPresent(GoogleService.IAM, text(state, "id"));
  }

  /** Takes the full name, {@code project/email} or the e-mail alone. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    String email = id.substring(id.lastIndexOf('/') + 1);
    String[] parts = id.split("/");
    String project = parts.length == 4 ? parts[1]
        : parts.length == 2 ? parts[0]
        : email.replaceFirst("^[^@]*@", "").replaceFirst("\\.iam\\.gserviceaccount\\.com$", "");
    return JsonNodeFactory.instance.objectNode().put("id", "projects/" + project + "/serviceAccounts/" + email);
  }

  private static String name(String project, String accountId) {
    return "projects/" + project + "/serviceAccounts/" + accountId + "@" + project + ".iam.gserviceaccount.com";
  }

  private static ObjectNode state(JsonNode account) {
    String email = text(account, "email");
    return JsonNodeFactory.instance.objectNode()
        .put("id", text(account, "name"))
        .put("name", text(account, "name"))
        .put("project", text(account, "projectId"))
        .put("account_id", email.replaceFirst("@.*", ""))
        .put("email", email)
        .put("member", "serviceAccount:" + email)
        .put("unique_id", text(account, "uniqueId"))
        .put("display_name", text(account, "displayName"))
        .put("description", text(account, "description"))
        .put("disabled", flag(account, "disabled"));
  }
}
