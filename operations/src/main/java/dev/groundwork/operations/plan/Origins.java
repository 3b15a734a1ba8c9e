package dev.groundwork.operations.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where values that are known only after the apply come from: "known after apply" alone does not tell a reader who gets a
 * right.
 */
final class Origins {
  private static final JsonNode NONE = MissingNode.getInstance();
  private final Map<String, JsonNode> expressions = new HashMap<>();
  private final Map<String, Shown> planned = new HashMap<>();

  Origins(JsonNode plan, Secrecy secrecy) {
    for (JsonNode resource : plan.at("/configuration/root_module/resources")) {
      expressions.put(resource.path("address").asText(), resource.path("expressions"));
    }
    for (JsonNode resource : plan.path("resource_changes")) {
      JsonNode change = resource.path("change");
      planned.put(
          resource.path("address").asText(),
          Shown.of(change.path("after"), change.path("after_sensitive"), change.path("after_unknown"), secrecy));
    }
  }

  /** Says from which resource a field of another comes, with that one's own name where it has one. */
  Optional<String> of(String address, String field) {
    String declared = address.split("\\[", 2)[0];
    for (JsonNode reference : expressions.getOrDefault(declared, NONE).path(field).path("references")) {
      String from = resource(reference.asText());
      if (!from.isEmpty()) {
        String name = planned.containsKey(from) ? planned.get(from).field("account_id").text() : "";
        return Optional.of(name.isEmpty() ? from : from + " (" + name + ")");
      }
    }
    return Optional.empty();
  }

  /** The resource of {@code google_service_account.a.email}; nothing for variables and the like. */
  private static String resource(String reference) {
    String[] parts = reference.split("\\.");
    int length = parts[0].equals("data") ? 3 : 2;
    boolean isResource = parts.length >= length && parts[length - 2].contains("_");
    return isResource ? String.join(".", Arrays.copyOf(parts, length)) : "";
  }
}
