package dev.groundwork.sandbox.providers.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.NestedBlock;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Google's provider and REST APIs mostly name the same things alike: {@code snake_case} against {@code camelCase}, and
 * a block that may stand once against an object. What differs beyond that is the handlers' business.
 */
final class RestShape {

  private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

  private RestShape() {}

  static String camel(String snake) {
    return UNDERSCORE.matcher(snake).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /** A block's element as a REST object, without what says nothing. */
  static ObjectNode toRest(Block block, JsonNode element) {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    block.attributes().keySet().forEach(name -> {
      JsonNode value = element.path(name);
      if (!value.isMissingNode() && !value.isNull() && !(value.isTextual() && value.asText().isEmpty())
          && !(value.isContainerNode() && value.isEmpty())) {
        rest.set(camel(name), value);
      }
    });
    block.blocks().forEach((name, nested) -> {
      if (!element.path(name).isEmpty()) {
        rest.set(camel(name), toRest(nested, element.path(name)));
      }
    });
    return rest;
  }

  /** A block's elements as REST has them: an object where only one may stand, else a list. */
  static JsonNode toRest(NestedBlock nested, JsonNode elements) {
    if (nested.max() == 1) {
      return toRest(nested.block(), elements.path(0));
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    elements.forEach(element -> list.add(toRest(nested.block(), element)));
    return list;
  }

  /** A REST object as a block's element. */
  static ObjectNode toState(Block block, JsonNode rest) {
    ObjectNode element = JsonNodeFactory.instance.objectNode();
    block.attributes().keySet().forEach(name -> {
      if (rest.hasNonNull(camel(name))) {
        element.set(name, rest.get(camel(name)));
      }
    });
    block.blocks().forEach((name, nested) -> element.set(name, toState(nested, rest.path(camel(name)))));
    return element;
  }

  /** What REST has as a block's elements. */
  static ArrayNode toState(NestedBlock nested, JsonNode rest) {
    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    if (nested.max() == 1) {
      if (rest.isObject()) {
        elements.add(toState(nested.block(), rest));
      }
      return elements;
    }
    rest.forEach(item -> elements.add(toState(nested.block(), item)));
    return elements;
  }
}
