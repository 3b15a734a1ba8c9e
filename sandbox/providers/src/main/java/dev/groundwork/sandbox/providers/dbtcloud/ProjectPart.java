package dev.groundwork.sandbox.providers.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Failure;

/**
 * Something in a project, and its id in state: {@code <project>:<thing>}.
 *
 * @param thing attribute that has the thing's own id
 * @param folder the API's, with its closing slash
 */
record ProjectPart(String thing, String folder) {

  String all(JsonNode state) {
    return "projects/" + state.path("project_id").asLong() + "/" + folder;
  }

  String one(JsonNode state) {
    return all(state) + state.path(thing).asLong() + "/";
  }

  /** The attributes that say which one it is. */
  ObjectNode identity(long project, long id) {
    return JsonNodeFactory.instance.objectNode()
        .put("id", project + ":" + id)
        .put("project_id", project)
        .put(thing, id);
  }

  ObjectNode identity(JsonNode answer) {
    return identity(answer.path("project_id").asLong(), answer.path("id").asLong());
  }

  /** The same, from what an import names. */
  ObjectNode identify(String id) {
    String[] parts = id.split(":", 2);
    try {
      return identity(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new Failure("Invalid import ID " + id, "Allowed: <project id>:<" + thing + ">.");
    }
  }
}
