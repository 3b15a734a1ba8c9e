package dev.groundwork.sandbox.providers.cty;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON: stored state, schema defaults, and the form in which handlers see them. */
public final class Json {

  /** Reads floats as decimals, so that no digit of a number is lost on the way. */
  public static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Json() {}

  /** Any JSON document. */
  public static JsonNode parse(byte[] document) {
    try {
      return MAPPER.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lenient: attributes that the type lacks are dropped, missing ones become null, and numbers and booleans may come as
   * text, as Google's REST APIs send 64-bit integers.
   */
  public static Value decode(Type type, @Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return Value.NULL;
    }
    return switch (type) {
      case Type.Primitive.STRING -> new Value.Text(node.isValueNode() ? node.asText() : node.toString());
      case Type.Primitive.BOOL -> new Value.Bool(node.asBoolean());
      case Type.Primitive.NUMBER ->
          new Value.Num(node.isTextual() ? new BigDecimal(node.asText()) : node.decimalValue());
      case Type.ListOf(Type element) -> new Value.Items(decodeAll(element, node));
      case Type.SetOf(Type element) -> new Value.Bag(decodeAll(element, node));
      case Type.MapOf(Type element) -> {
        Map<String, Value> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> entries.put(entry.getKey(), decode(element, entry.getValue())));
        yield new Value.Fields(entries);
      }
      case Type.ObjectOf(var attributes) -> {
        Map<String, Value> entries = new LinkedHashMap<>();
        attributes.forEach((name, attribute) -> entries.put(name, decode(attribute, node.get(name))));
        yield new Value.Fields(entries);
      }
    };
  }

  private static List<Value> decodeAll(Type element, JsonNode node) {
    List<Value> elements = new ArrayList<>();
    node.forEach(part -> elements.add(decode(element, part)));
    return elements;
  }

  /** JSON of a value; what is unknown is left out of objects and is null elsewhere. */
  public static JsonNode encode(Value value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (value) {
      case Value.Special _ -> json.nullNode();
      case Value.Text(String text) -> json.textNode(text);
      case Value.Bool(boolean bool) -> json.booleanNode(bool);
      case Value.Num(BigDecimal number) -> number(number);
      case Value.Items(List<Value> elements) -> encodeAll(elements);
      case Value.Bag(List<Value> elements) -> encodeAll(elements);
      case Value.Fields fields -> encodeFields(fields);
    };
  }

  /** JSON object of a map or object value. */
  public static ObjectNode encodeFields(Value.Fields fields) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.entries().forEach((name, value) -> {
      if (!value.isUnknown()) {
        object.set(name, encode(value));
      }
    });
    return object;
  }

  private static ArrayNode encodeAll(List<Value> elements) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    elements.forEach(element -> array.add(encode(element)));
    return array;
  }

  private static JsonNode number(BigDecimal number) {
    return number.scale() <= 0
        ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
        : JsonNodeFactory.instance.numberNode(number);
  }
}
