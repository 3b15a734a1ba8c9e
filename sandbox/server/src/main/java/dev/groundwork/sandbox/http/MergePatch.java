package dev.groundwork.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** JSON merge patch (RFC 7396), which Google's PATCH methods without an update mask follow: null removes. */
public final class MergePatch {
  private MergePatch() {}

  /** A changed copy of {@code target}. */
  public static ObjectNode apply(ObjectNode target, JsonNode patch) {
    ObjectNode result = target.deepCopy();
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      JsonNode value = field.getValue();
      if (value.isNull()) {
        result.remove(field.getKey());
      } else if (value.isObject()) {
        ObjectNode below =
            result.get(field.getKey()) instanceof ObjectNode object ? object : result.objectNode();
        result.set(field.getKey(), apply(below, value));
      } else {
        result.set(field.getKey(), value);
      }
    }
    return result;
  }
}
