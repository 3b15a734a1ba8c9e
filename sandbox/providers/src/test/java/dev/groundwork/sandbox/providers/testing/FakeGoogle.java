package dev.groundwork.sandbox.providers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.testing.FakeCloud.Answer;
import dev.groundwork.sandbox.providers.testing.FakeCloud.Call;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Google's side. A policy lives beside its resource, under the resource's path and {@code :policy}. */
final class FakeGoogle implements FakeCloud.Vendor {

  private static final Pattern POLICY = Pattern.compile("(.*?)(?::[gs]etIamPolicy|/iam)");
  private static final Pattern SERVICE =
      Pattern.compile("(/serviceusage/v1/projects/[^/]+/services/[^:]+):(enable|disable)");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> documents;
  private int changes;

  FakeGoogle(Map<String, ObjectNode> documents) {
    this.documents = documents;
  }

  @Override
  public @Nullable Answer answer(Call call) {
    String path = call.path();
    if (path.startsWith("/fivetran/")) {
      return null;
    }
    if (POLICY.matcher(path).matches()) {
      return policy(call);
    }
    if (path.startsWith("/serviceusage/")) {
      return service(call);
    }
    if (path.matches("/cloudresourcemanager/v1/projects/[^/]+")) {
      return ok(project(path));
    }
    if (path.endsWith("/billingInfo")) {
      return ok(JSON.objectNode().put("billingAccountName", "billingAccounts/A"));
    }
    if (path.matches("/storage/v1/b/[^/]+/o")) {
      return objects(path);
    }
    return call.method().equals("POST") ? create(call) : existing(call);
  }

  private static ObjectNode project(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return JSON.objectNode().put("projectId", id).put("projectNumber", "42").put("name", id)
        .put("lifecycleState", "ACTIVE");
  }

  private Answer policy(Call call) {
    Matcher matcher = POLICY.matcher(call.path());
    String resource = matcher.matches() ? matcher.group(1) : call.path();
    ObjectNode policy = documents.computeIfAbsent(resource + ":policy",
        _ -> JSON.objectNode().put("version", 1).put("etag", "0"));
    boolean reads = call.method().equals("GET") || call.path().endsWith(":getIamPolicy");
    if (reads) {
      return ok(policy);
    }
    JsonNode wanted = call.body().path("policy").isMissingNode() ? call.body() : call.body().path("policy");
    if (!wanted.path("etag").asText().equals(policy.path("etag").asText())) {
      return error(409, "There were concurrent policy changes.", "aborted");
    }
    ObjectNode changed = wanted.deepCopy();
    documents.put(resource + ":policy", changed.put("etag", String.valueOf(++changes)));
    return ok(changed);
  }

  private Answer service(Call call) {
    Matcher toggle = SERVICE.matcher(call.path());
    if (toggle.matches()) {
      if (toggle.group(2).equals("enable")) {
        documents.put(toggle.group(1), JSON.objectNode().put("name", toggle.group(1)));
      } else {
        documents.remove(toggle.group(1));
      }
      return ok(JSON.objectNode().put("name", "operations/1"));
    }
    if (call.path().endsWith("/operations/1")) {
      return ok(JSON.objectNode().put("name", "operations/1").put("done", true));
    }
    ObjectNode list = JSON.objectNode();
    documents.forEach((path, document) -> {
      if (path.startsWith(call.path() + "/")) {
        list.withArray("services").add(document);
      }
    });
    return ok(list);
  }

  private Answer objects(String path) {
    ObjectNode list = JSON.objectNode();
    documents.forEach((object, document) -> {
      if (object.startsWith(path + "/")) {
        list.withArray("items").add(document);
      }
    });
    return ok(list);
  }

  private Answer create(Call call) {
    ObjectNode document = call.body().deepCopy();
    String id;
    if (call.path().endsWith("/serviceAccounts")) {
      document = account(call);
      id = document.path("email").asText();
    } else if (call.path().endsWith("/datasets")) {
      id = dataset(call, document);
    } else if (call.path().endsWith("/secrets")) {
      id = call.query().getOrDefault("secretId", "");
      document.put("name", "projects/42/secrets/" + id);
    } else {
      id = document.path("name").asText();
      bucket(document);
    }
    String path = call.path() + "/" + id;
    if (documents.putIfAbsent(path, document) != null) {
      return error(409, "Already Exists: " + id, "duplicate");
    }
    return ok(document);
  }

  private static ObjectNode account(Call call) {
    String project = call.path().replaceFirst(".*/projects/([^/]+)/.*", "$1");
    String email = call.body().path("accountId").asText() + "@" + project + ".iam.gserviceaccount.com";
    ObjectNode account = call.body().path("serviceAccount").deepCopy();
    return account.put("email", email).put("projectId", project).put("uniqueId", "100")
        .put("name", "projects/" + project + "/serviceAccounts/" + email);
  }

  private static String dataset(Call call, ObjectNode document) {
    ObjectNode reference = (ObjectNode) document.path("datasetReference");
    reference.put("projectId", call.path().replaceFirst(".*/projects/([^/]+)/.*", "$1"));
    document.put("etag", "1").put("selfLink", call.path()).put("maxTimeTravelHours", "168");
    if (!document.has("access")) {
      document.putArray("access").addObject().put("role", "OWNER").put("specialGroup", "projectOwners");
    }
    return reference.path("datasetId").asText();
  }

  private static void bucket(ObjectNode document) {
    document.put("projectNumber", "42").put("metageneration", "1");
    document.put("selfLink", "/b/" + document.path("name").asText());
    document.put("location", document.path("location").asText().toUpperCase(Locale.ROOT));
    if (!document.has("softDeletePolicy")) {
      document.putObject("softDeletePolicy").put("retentionDurationSeconds", "604800");
    }
  }

  private Answer existing(Call call) {
    ObjectNode document = documents.get(call.path());
    if (document == null) {
      return error(404, "Not found: " + call.path(), "notFound");
    }
    switch (call.method()) {
      case "PATCH" -> Documents.merge(document,
          call.path().contains("/serviceAccounts/") ? call.body().path("serviceAccount") : call.body());
      case "DELETE" -> {
        documents.remove(call.path());
        documents.remove(call.path() + ":policy");
        return new Answer(204, null);
      }
      default -> { }
    }
    return ok(document);
  }

  private static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }

  static Answer error(int status, String message, String reason) {
    ObjectNode error = JSON.objectNode().put("code", status).put("message", message);
    error.putArray("errors").addObject().put("message", message).put("reason", reason).put("domain", "global");
    return new Answer(status, JSON.objectNode().set("error", error));
  }
}
