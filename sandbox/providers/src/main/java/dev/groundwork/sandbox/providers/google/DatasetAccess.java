package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A dataset as what carries grants: in its access list, by e-mail, group, domain or special group. */
final class DatasetAccess implements PolicyTarget {

  private static final Map<String, String> PRIMITIVE_ROLES = Map.of(
      "READER", "roles/bigquery.dataViewer",
      "WRITER", "roles/bigquery.dataEditor",
      "OWNER", "roles/bigquery.dataOwner");

  @Override
  public String id(GoogleApi api, JsonNode state) {
    return "projects/" + api.project(state) + "/datasets/" + PolicyTargets.lastSegment(text(state, "dataset_id"));
  }

  @Override
  public JsonNode fetch(GoogleApi api, JsonNode state) {
    return api.get(GoogleService.BIG_QUERY, id(api, state));
  }

  @Override
  public void store(GoogleApi api, JsonNode state, ObjectNode dataset) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("access", dataset.path("access"));
    String etag = text(dataset, "etag");
    Map<String, String> ifUnchanged = etag.isEmpty() ? Map.of() : Map.of("If-Match", etag);
    api.send("PATCH", GoogleService.BIG_QUERY, id(api, state), body, ifUnchanged);
  }

  @Override
  public ObjectNode identify(GoogleApi api, String resource) {
    String[] parts = resource.split("/");
    ObjectNode state = JsonNodeFactory.instance.objectNode().put("dataset_id", PolicyTargets.lastSegment(resource));
    return parts.length == 4 ? state.put("project", parts[1]) : state;
  }

  @Override
  public boolean grants(JsonNode dataset, Grant grant) {
    for (JsonNode entry : dataset.path("access")) {
      if (isOf(entry, grant)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ObjectNode with(JsonNode dataset, Grant grant) {
    ObjectNode edited = dataset.deepCopy();
    if (!grants(dataset, grant)) {
      ObjectNode entry = entry(grant.member()).put("role", grant.role());
      if (!grant.condition().isEmpty()) {
        entry.set("condition", grant.condition());
      }
      edited.withArray("access").add(entry);
    }
    return edited;
  }

  @Override
  public ObjectNode without(JsonNode dataset, Grant grant) {
    ObjectNode edited = dataset.deepCopy();
    ArrayNode access = edited.putArray("access");
    dataset.path("access").forEach(entry -> {
      if (!isOf(entry, grant)) {
        access.add(entry);
      }
    });
    return edited;
  }

  /** BigQuery answers with the old names of the roles that have one. */
  private static boolean isOf(JsonNode entry, Grant grant) {
    if (!predefined(text(entry, "role")).equals(predefined(grant.role()))) {
      return false;
    }
    return entry(grant.member()).propertyStream()
        .allMatch(member -> text(entry, member.getKey()).equalsIgnoreCase(member.getValue().asText()));
  }

  private static String predefined(String role) {
    return PRIMITIVE_ROLES.getOrDefault(role, role);
  }

  /** {@code serviceAccount:a@b} as {@code {"userByEmail": "a@b"}}, and so on. */
  private static ObjectNode entry(String member) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    String kind = member.replaceFirst(":.*", "");
    String name = member.substring(Math.min(member.length(), kind.length() + 1));
    return switch (kind) {
      case "user", "serviceAccount" -> entry.put("userByEmail", name);
      case "group" -> entry.put("groupByEmail", name);
      case "domain" -> entry.put("domain", name);
      case "projectOwner", "projectOwners" -> entry.put("specialGroup", "projectOwners");
      case "projectReader", "projectReaders", "projectViewer" -> entry.put("specialGroup", "projectReaders");
      case "projectWriter", "projectWriters", "projectEditor" -> entry.put("specialGroup", "projectWriters");
      case "allAuthenticatedUsers" -> entry.put("specialGroup", "allAuthenticatedUsers");
      default -> entry.put("iamMember", member);
    };
  }
}
