package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Edits the bindings of an IAM policy. Whatever else a policy holds is sent back untouched. */
final class Bindings {

  /** The lowest policy version that can hold conditions. */
  private static final int VERSION = 3;

  private Bindings() {}

  static boolean has(JsonNode policy, Grant grant) {
    for (JsonNode binding : policy.path("bindings")) {
      if (isFor(binding, grant)) {
        for (JsonNode member : binding.path("members")) {
          if (grant.isFor(member.asText())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  static ObjectNode with(JsonNode policy, Grant grant) {
    if (has(policy, grant)) {
      return edited(policy, policy.path("bindings"));
    }
    ArrayNode bindings = JsonNodeFactory.instance.arrayNode();
    boolean joined = false;
    for (JsonNode binding : policy.path("bindings")) {
      ObjectNode copy = binding.deepCopy();
      if (!joined && isFor(binding, grant)) {
        copy.withArray("members").add(grant.member());
        joined = true;
      }
      bindings.add(copy);
    }
    if (!joined) {
      ObjectNode binding = bindings.addObject().put("role", grant.role());
      binding.putArray("members").add(grant.member());
      if (!grant.condition().isEmpty()) {
        binding.set("condition", grant.condition());
      }
    }
    return edited(policy, bindings);
  }

  static ObjectNode without(JsonNode policy, Grant grant) {
    ArrayNode bindings = JsonNodeFactory.instance.arrayNode();
    for (JsonNode binding : policy.path("bindings")) {
      ObjectNode copy = binding.deepCopy();
      if (isFor(binding, grant)) {
        ArrayNode members = copy.putArray("members");
        binding.path("members").forEach(member -> {
          if (!grant.isFor(member.asText())) {
            members.add(member);
          }
        });
      }
      if (!copy.path("members").isEmpty()) {
        bindings.add(copy);
      }
    }
    return edited(policy, bindings);
  }

  private static boolean isFor(JsonNode binding, Grant grant) {
    ObjectNode condition = JsonNodeFactory.instance.objectNode();
    for (String name : new String[] {"title", "description", "expression"}) {
      if (!text(binding.path("condition"), name).isEmpty()) {
        copy(binding.path("condition"), name, condition, name);
      }
    }
    return text(binding, "role").equals(grant.role()) && condition.equals(grant.condition());
  }

  /** An empty policy is sent without bindings, as Google's client does. */
  private static ObjectNode edited(JsonNode policy, JsonNode bindings) {
    ObjectNode edited = policy.deepCopy();
    edited.put("version", VERSION);
    edited.remove("bindings");
    if (!bindings.isEmpty()) {
      edited.set("bindings", bindings);
    }
    return edited;
  }
}
