package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.only;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One role for one member.
 *
 * @param condition the REST form of a condition; empty object where there is none
 */
record Grant(String role, String member, ObjectNode condition) {

  static Grant of(JsonNode state) {
    ObjectNode condition = JsonNodeFactory.instance.objectNode();
    JsonNode block = only(state, "condition");
    for (String name : new String[] {"title", "description", "expression"}) {
      if (!text(block, name).isEmpty()) {
        condition.put(name, text(block, name));
      }
    }
    return new Grant(text(state, "role"), text(state, "member"), condition);
  }

  /** How a grant on that resource is called in state. */
  String id(String resource) {
    String title = text(condition, "title");
    return resource + "/" + role + "/" + member + (title.isEmpty() ? "" : "/" + title);
  }

  /** Google writes e-mail addresses in lower case; principals are taken by the letter. */
  boolean isFor(String other) {
    return member.startsWith("principal") ? member.equals(other) : member.equalsIgnoreCase(other);
  }
}
