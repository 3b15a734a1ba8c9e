package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;

/**
 * A service account.
 *
 * @param project id of its project
 * @param uniqueId 21 digits, never used again
 * @param etag changes with every change
 */
record ServiceAccount(
    String email,
    String project,
    String uniqueId,
    String displayName,
    String description,
    boolean disabled,
    String etag) {
  String name() {
    return "projects/%s/serviceAccounts/%s".formatted(project, email);
  }

  /** Its key among policies. */
  String resource() {
    return "serviceAccounts/" + email;
  }

  /** Keys of the policies that grant something on it. */
  String[] resources() {
    return new String[] {resource(), "projects/" + project};
  }

  ObjectNode view() {
    ObjectNode view =
        Json.MAPPER
            .createObjectNode()
            .put("name", name())
            .put("projectId", project)
            .put("uniqueId", uniqueId)
            .put("email", email)
            .put("displayName", displayName)
            .put("etag", etag)
            .put("description", description)
            .put("oauth2ClientId", uniqueId);
    if (disabled) {
      view.put("disabled", true);
    }
    return view;
  }
}
