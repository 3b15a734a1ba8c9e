package dev.groundwork.sandbox.providers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.testing.FakeCloud.Answer;
import dev.groundwork.sandbox.providers.testing.FakeCloud.Call;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** dbt Cloud's side: whole objects by POST, state 2 for an end, and secrets that are never answered. */
final class FakeDbtCloud implements FakeCloud.Vendor {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PREFIX = "/dbtcloud/api/";
  private static final List<String> SECRETS = List.of("private_key", "application_id", "application_secret");

  private final Map<String, ObjectNode> documents;
  private int made;

  FakeDbtCloud(Map<String, ObjectNode> documents) {
    this.documents = documents;
  }

  @Override
  public @Nullable Answer answer(Call call) {
    if (!call.path().startsWith(PREFIX)) {
      return null;
    }
    if (call.authorization().equals("Token dead")) {
      return error(401, "Invalid token.");
    }
    if (call.path().equals(PREFIX + "v2/accounts/")) {
      return ok(200, JSON.arrayNode().add(JSON.objectNode().put("id", 12345)));
    }
    ObjectNode document = documents.get(call.path());
    boolean collection = !call.path().matches(".*/[0-9]+/");
    if (document == null && !collection) {
      return error(404, "The requested resource was not found.");
    }
    return switch (call.method()) {
      case "DELETE" -> ok(200, documents.remove(call.path()));
      case "PATCH" -> {
        Documents.merge(document, call.body());
        yield ok(200, shown(document));
      }
      case "POST" -> collection ? ok(201, create(call)) : ok(200, state(call, document));
      default -> ok(200, document);
    };
  }

  private ObjectNode create(Call call) {
    int id = ++made;
    ObjectNode document = shown(completed(call.body().deepCopy()).put("id", id));
    documents.put(call.path() + id + "/", document);
    return document;
  }

  private ObjectNode state(Call call, ObjectNode before) {
    ObjectNode after = completed(call.body().deepCopy()).set("id", before.get("id"));
    if (after.path("state").asInt() == 2) {
      documents.remove(call.path());
    } else {
      documents.put(call.path(), after);
    }
    return after;
  }

  /** What dbt Cloud adds of its own. */
  private static ObjectNode completed(ObjectNode document) {
    if (document.has("git_clone_strategy")) {
      document.put("pull_request_url_template", "").putObject("deploy_key").put("public_key", "ssh-rsa AAAA");
    }
    if (document.has("triggers")) {
      boolean byPullRequest = document.path("triggers").path("github_webhook").asBoolean();
      document.put("force_node_selection", true).put("job_type", byPullRequest ? "ci" : "scheduled");
      document.putArray("cost_optimization_features");
    }
    if (document.path("credential_details").has("fields")) {
      ObjectNode plain = document.putObject("unencrypted_credential_details");
      document.path("credential_details").path("fields").properties()
          .forEach(field -> plain.set(field.getKey(), field.getValue().path("value")));
    }
    return document;
  }

  private static ObjectNode shown(ObjectNode document) {
    if (document.path("config") instanceof ObjectNode config) {
      config.remove(SECRETS);
    }
    return document;
  }

  private static Answer ok(int status, JsonNode data) {
    ObjectNode envelope = JSON.objectNode();
    envelope.putObject("status").put("code", status).put("is_success", true);
    return new Answer(status, envelope.set("data", data));
  }

  private static Answer error(int status, String message) {
    ObjectNode envelope = JSON.objectNode();
    envelope.putObject("status").put("code", status).put("is_success", false).put("user_message", message);
    return new Answer(status, envelope.putNull("data"));
  }
}
