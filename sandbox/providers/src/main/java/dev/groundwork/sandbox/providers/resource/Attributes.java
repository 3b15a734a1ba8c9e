package dev.groundwork.sandbox.providers.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads states and REST bodies, where an absent member and a null mean the same. */
public final class Attributes {

  private Attributes() {}

  /** True if the member is there and says something. */
  public static boolean given(JsonNode object, String name) {
    return object.hasNonNull(name);
  }

  /** Text of a member; empty where there is none. */
  public static String text(JsonNode object, String name) {
    return given(object, name) ? object.path(name).asText() : "";
  }

  /** Truth of a member; false where there is none. */
  public static boolean flag(JsonNode object, String name) {
    return object.path(name).asBoolean();
  }

  /** The one element of a block that may stand once; missing where it does not stand. */
  public static JsonNode only(JsonNode object, String block) {
    return object.path(block).path(0);
  }

  /** True if both say the same of a member. */
  public static boolean same(JsonNode left, JsonNode right, String name) {
    return !given(left, name) && !given(right, name) || left.path(name).equals(right.path(name));
  }

  /** Copies a member that says something. */
  public static void copy(JsonNode from, String name, ObjectNode to, String as) {
    if (given(from, name)) {
      to.set(as, from.get(name));
    }
  }
}
