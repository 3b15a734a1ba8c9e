package dev.groundwork.sandbox.providers.cty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;

/** A type of Terraform's, as far as served schemas use them: no tuples, no dynamic types. */
public sealed interface Type {

  /** A type without parts. */
  enum Primitive implements Type {
    STRING,
    NUMBER,
    BOOL
  }

  /** An ordered collection. */
  record ListOf(Type element) implements Type {}

  /** A collection without order. */
  record SetOf(Type element) implements Type {}

  /** Values by arbitrary string keys. */
  record MapOf(Type element) implements Type {}

  /** Values by fixed attribute names, each with a type of its own. */
  record ObjectOf(SortedMap<String, Type> attributes) implements Type {}

  /** Reads the notation of the schema files: {@code string}, {@code list(string)}, {@code map(number)}. */
  static Type parse(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return switch (text) {
        case "string" -> Primitive.STRING;
        case "number" -> Primitive.NUMBER;
        case "bool" -> Primitive.BOOL;
        default -> throw unknown(text);
      };
    }
    Type element = parse(text.substring(open + 1, text.length() - 1));
    return switch (text.substring(0, open)) {
      case "list" -> new ListOf(element);
      case "set" -> new SetOf(element);
      case "map" -> new MapOf(element);
      default -> throw unknown(text);
    };
  }

  /** The notation of the protocol: {@code "string"}, {@code ["list","string"]}, {@code ["object",{...}]}. */
  default JsonNode json() {
    return switch (this) {
      case Primitive.STRING -> JsonNodeFactory.instance.textNode("string");
      case Primitive.NUMBER -> JsonNodeFactory.instance.textNode("number");
      case Primitive.BOOL -> JsonNodeFactory.instance.textNode("bool");
      case ListOf(Type element) -> pair("list", element.json());
      case SetOf(Type element) -> pair("set", element.json());
      case MapOf(Type element) -> pair("map", element.json());
      case ObjectOf(SortedMap<String, Type> attributes) -> {
        ObjectNode types = JsonNodeFactory.instance.objectNode();
        attributes.forEach((name, type) -> types.set(name, type.json()));
        yield pair("object", types);
      }
    };
  }

  private static ArrayNode pair(String kind, JsonNode part) {
    return JsonNodeFactory.instance.arrayNode().add(kind).add(part);
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "type " + text + "; allowed are string, number, bool and list(...), set(...), map(...) of them");
  }
}
