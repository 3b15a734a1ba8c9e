package dev.groundwork.sandbox.providers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.testing.FakeCloud.Answer;
import dev.groundwork.sandbox.providers.testing.FakeCloud.Call;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fivetran's side: exact statuses, its envelope, and a setup test that fails where the bucket is {@code broken}. */
final class FakeFivetran implements FakeCloud.Vendor {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> documents;
  private int made;

  FakeFivetran(Map<String, ObjectNode> documents) {
    this.documents = documents;
  }

  @Override
  public @Nullable Answer answer(Call call) {
    if (!call.path().startsWith("/fivetran/v1/")) {
      return null;
    }
    if (!call.authorization().startsWith("Basic ")) {
      return error(401, "AuthFailed", "Missing authorization header");
    }
    String[] parts = call.path().split("/");
    String kind = parts[3];
    if (parts.length == 4) {
      return call.method().equals("POST") ? create(call, kind) : list(call);
    }
    ObjectNode document = documents.get("/fivetran/v1/" + kind + "/" + parts[4]);
    if (document == null) {
      String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1, kind.length() - 1);
      return error(404, "NotFound_" + name, "Cannot find " + kind + " with id '" + parts[4] + "'");
    }
    if (call.path().endsWith("/service-account")) {
      return ok(200, JSON.objectNode().put("service_account", "g-" + parts[4] + "@fivetran.example"));
    }
    return switch (call.method()) {
      case "DELETE" -> {
        documents.remove(call.path());
        yield ok(200, JSON.objectNode());
      }
      case "PATCH" -> ok(200, change(document, call.body()));
      default -> ok(200, document);
    };
  }

  private Answer create(Call call, String kind) {
    ObjectNode document = call.body().deepCopy();
    String id = kind.equals("destinations") ? document.path("group_id").asText() : kind.charAt(0) + "_" + ++made;
    document.put("id", id).put("created_at", "2026-01-01T00:00:00Z").put("networking_method", "Directly");
    if (kind.equals("destinations")) {
      document.put("setup_status", "connected");
    }
    if (kind.equals("connections")) {
      JsonNode config = document.path("config");
      String table = config.hasNonNull("table_group_name") ? "." + config.path("table_group_name").asText() : "";
      document.put("schema", config.path("schema").asText() + table);
      document.put("connected_by", "user").put("sync_frequency", 360).put("schedule_type", "auto")
          .put("pause_after_trial", false).put("daily_sync_time", "14:00").put("data_delay_threshold", 0);
    }
    documents.put("/fivetran/v1/" + kind + "/" + id, document);
    return ok(201, document);
  }

  private static ObjectNode change(ObjectNode document, JsonNode body) {
    Documents.merge(document, body);
    ObjectNode answer = document.deepCopy();
    if (body.path("run_setup_tests").asBoolean()) {
      boolean broken = document.path("config").path("bucket").asText().equals("broken");
      answer.putArray("setup_tests").addObject().put("title", "Checking bucket")
          .put("status", broken ? "FAILED" : "PASSED").put("message", broken ? "No such bucket" : "");
    }
    if (answer.path("schedule") instanceof ObjectNode schedule && schedule.has("time_of_day")) {
      schedule.put("time_of_day", schedule.path("time_of_day").asText() + ":00");
    }
    return answer;
  }

  private Answer list(Call call) {
    ObjectNode page = JSON.objectNode();
    documents.forEach((path, document) -> {
      boolean asked = document.path("schema").asText().equals(call.query().get("schema"))
          && document.path("group_id").asText().equals(call.query().get("group_id"));
      if (path.startsWith(call.path() + "/") && asked) {
        page.withArray("items").add(document);
      }
    });
    return ok(200, page);
  }

  private static Answer ok(int status, JsonNode data) {
    return new Answer(status, JSON.objectNode().put("code", "Success").set("data", data));
  }

  private static Answer error(int status, String code, String message) {
    return new Answer(status, JSON.objectNode().put("code", code).put("message", message));
  }
}
