package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import java.util.Map;

/**
 * The fields of one kind of object, with what stands where a request leaves one out. A POST states the whole object, so
 * an absent field is a reset field; and every field is in every answer, because Terraform's provider panics without.
 */
record Form(ObjectNode blank) {
  /** Parses the blank form. */
  static Form of(String json) {
    try {
      return new Form((ObjectNode) Json.MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** What a request says, and blanks; fields that are not in the form are left away. */
  ObjectNode filled(ObjectNode request) {
    ObjectNode filled = blank.deepCopy();
    for (Map.Entry<String, JsonNode> field : blank.properties()) {
      JsonNode said = request.get(field.getKey());
      if (said != null && !said.isNull()) {
        filled.set(field.getKey(), said);
      }
    }
    return filled;
  }
}
