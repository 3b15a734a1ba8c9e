package dev.groundwork.operations.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value of a plan beside what the plan says of it, from which only what may be shown comes out.
 *
 * @param value the value; missing where there is none
 * @param sensitive Terraform's marks: {@code true} for all of it, or a tree of them
 * @param unknown marks of what is known after apply, as {@code sensitive}
 * @param secret whether a key around it says that it is a secret
 */
record Shown(JsonNode value, JsonNode sensitive, JsonNode unknown, boolean secret, Secrecy secrecy) {
  static final String UNKNOWN = "(known after apply)";
  static final String SENSITIVE = "(sensitive)";
  static final String HIDDEN = "(hidden: looks like a secret)";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Fields that name what the field {@code value} beside them is. */
  private static final List<String> NAMING = List.of("name", "key", "header", "header_name");

  static Shown of(JsonNode value, JsonNode sensitive, JsonNode unknown, Secrecy secrecy) {
    return new Shown(value, sensitive, unknown, false, secrecy);
  }

  boolean isAbsent() {
    return value.isMissingNode() || value.isNull();
  }

  boolean isUnknown() {
    return unknown.isBoolean() && unknown.booleanValue();
  }

  /** Whether nothing of it may be shown. Truth values and numbers under a secret's key say how, not what. */
  boolean isHidden() {
    return isMarked() || secret && (value.isTextual() || value.isContainerNode());
  }

  private boolean isMarked() {
    return sensitive.isBoolean() && sensitive.booleanValue();
  }

  /** The field of an object, or an absent one. */
  Shown field(String name) {
    boolean pair = name.startsWith("value") && NAMING.stream().anyMatch(this::namesSecret);
    return child(value.path(name), sensitive.path(name), unknown.path(name), Secrecy.isSecretKey(name) || pair);
  }

  private boolean namesSecret(String naming) {
    return Secrecy.isSecretKey(value.path(naming).asText());
  }

  /** The element of a list, or an absent one. */
  Shown element(int index) {
    return child(value.path(index), sensitive.path(index), unknown.path(index), false);
  }

  private Shown child(JsonNode inner, JsonNode marks, JsonNode unknowns, boolean secretHere) {
    return new Shown(
        inner, isMarked() ? sensitive : marks, isUnknown() ? unknown : unknowns, secret || secretHere, secrecy);
  }

  /** Names of all fields, of those too that are not known yet. */
  Set<String> fields() {
    Set<String> names = new TreeSet<>();
    value.fieldNames().forEachRemaining(names::add);
    unknown.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The document that a text holds, as attributes of many resources do. */
  Optional<Shown> document() {
    String text = value.asText();
    if (!value.isTextual() || !(text.startsWith("{") || text.startsWith("["))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Shown(JSON.readTree(text), sensitive, MissingNode.getInstance(), secret, secrecy));
    } catch (JsonProcessingException plainText) {
      return Optional.empty();
    }
  }

  /** A text as it is, notes instead of what must not be shown; empty where there is none. */
  String text() {
    String raw = value.isTextual() ? value.asText() : json();
    return isUnknown()
        ? UNKNOWN
        : isHidden() ? SENSITIVE : isAbsent() ? "" : secrecy.isSecret(raw) ? HIDDEN : raw;
  }

  /** Compact JSON with notes instead of what must not be shown. */
  String json() {
    if (isUnknown()) {
      return UNKNOWN;
    }
    JsonNode masked = masked();
    boolean note = masked.isTextual() && (isHidden() || !masked.equals(value) && document().isEmpty());
    return note ? masked.asText() : masked.toString();
  }

  private JsonNode masked() {
    if (isUnknown()) {
      return TextNode.valueOf(UNKNOWN);
    }
    if (isAbsent()) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (isHidden()) {
      return TextNode.valueOf(isMarked() ? SENSITIVE : HIDDEN);
    }
    Optional<Shown> document = document();
    if (document.isPresent()) {
      return TextNode.valueOf(document.get().masked().toString());
    }
    return switch (value) {
      case ObjectNode object -> maskedFields();
      case ArrayNode list -> maskedElements(list);
      default -> secrecy.isSuspicious(value.asText()) ? TextNode.valueOf(HIDDEN) : value;
    };
  }

  private JsonNode maskedFields() {
    ObjectNode masked = JsonNodeFactory.instance.objectNode();
    // A secret can stand in a key's place too.
    fields().forEach(name -> masked.set(secrecy.isSuspicious(name) ? HIDDEN : name, field(name).masked()));
    return masked;
  }

  private JsonNode maskedElements(ArrayNode list) {
    ArrayNode masked = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < list.size(); i++) {
      masked.add(element(i).masked());
    }
    return masked;
  }
}
