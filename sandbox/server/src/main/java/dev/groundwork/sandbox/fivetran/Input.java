package dev.groundwork.sandbox.fivetran;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** A request body read field by field; whatever does not fit is {@code InvalidInput} with the field and its value. */
public record Input(ObjectNode body) {

  public static Input of(Context ctx) throws IOException {
    try {
      return new Input(Body.object(ctx));
    } catch (GoogleError e) {
      throw FivetranError.invalid("Request body is not a JSON object: " + e.getMessage());
    }
  }

  /** Whether the field is there, even as null. */
  public boolean has(String field) {
    return body.has(field);
  }

  /** A field that must be a non-empty string. */
  public String required(String field) {
    return text(field)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> FivetranError.invalid("Required field '%s' is missing or empty".formatted(field)));
  }

  /** A string; absent or null is empty. */
  public Optional<String> text(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw wrong(field, node, "a string");
    }
    return Optional.of(node.asText());
  }

  /** Refuses another value for a field that is fixed once made; absent or null asks for no change. */
  public void requireSame(String field, String now) {
    text(field)
        .filter(asked -> !asked.equals(now))
        .ifPresent(
            _ -> {
              throw FivetranError.invalid("Field '%s' cannot be changed; it is '%s'".formatted(field, now));
            });
  }

  /** One of the allowed strings; absent or null is empty. */
  public Optional<String> choice(String field, Collection<String> allowed) {
    Optional<String> value = text(field);
    value
        .filter(text -> !allowed.contains(text))
        .ifPresent(
            _ -> {
              throw wrong(field, body.path(field), "one of " + String.join(", ", allowed));
            });
    return value;
  }

  /** A boolean, also as the string that some clients send; absent or null is empty. */
  public Optional<Boolean> flag(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    return switch (node.asText()) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> throw wrong(field, node, "true or false");
    };
  }

  /** A whole number, also as a string of digits; absent or null is empty. */
  public Optional<Integer> number(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (node.canConvertToInt()) {
      return Optional.of(node.asInt());
    }
    try {
      return Optional.of(Integer.parseInt(node.asText()));
    } catch (NumberFormatException e) {
      throw wrong(field, node, "a whole number");
    }
  }

  /** An object; absent or null is empty. */
  public Optional<Input> object(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (node instanceof ObjectNode object) {
      return Optional.of(new Input(object));
    }
    throw wrong(field, node, "an object");
  }

  /** Refuses fields outside of {@code allowed}: a misspelt one would otherwise be lost in silence. */
  public void allowOnly(Set<String> allowed, String where) {
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!allowed.contains(name)) {
        throw FivetranError.invalid("Unknown field '%s%s'".formatted(where, name));
      }
    }
  }

  private static FivetranError wrong(String field, JsonNode node, String allowed) {
    return FivetranError.invalid("Invalid value %s of field '%s'; expected %s".formatted(node, field, allowed));
  }
}
