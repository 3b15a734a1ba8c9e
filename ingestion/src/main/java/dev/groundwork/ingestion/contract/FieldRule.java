package dev.groundwork.ingestion.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.groundwork.model.FieldType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Consumer;

/** What the value of a field may be. Null is a value of every type; keys are looked at elsewhere. */
final class FieldRule {
  private FieldRule() {}

  /** Whether the value that the parser stands on has the type. */
  static boolean allows(FieldType type, JsonParser value) throws IOException {
    JsonToken token = value.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return true;
    }
    return switch (type) {
      case STRING -> token == JsonToken.VALUE_STRING;
      case INTEGER -> token == JsonToken.VALUE_NUMBER_INT && fitsLong(value);
      case NUMBER -> token.isNumeric();
      case BOOLEAN -> token.isBoolean();
      case TIMESTAMP -> token == JsonToken.VALUE_STRING && parses(value.getText(), OffsetDateTime::parse);
      case DATE -> token == JsonToken.VALUE_STRING && parses(value.getText(), LocalDate::parse);
      case OBJECT -> token == JsonToken.START_OBJECT;
      case ARRAY -> token == JsonToken.START_ARRAY;
    };
  }

  /** The type of a value in the words of the declaration; never the value, which may be personal. */
  static String nameOf(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT -> "integer";
      case VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      default -> "null";
    };
  }

  /** As {@link #nameOf(JsonToken)}, and why an integer is none that the warehouse can hold. */
  static String describe(JsonParser value) throws IOException {
    boolean tooLong = value.currentToken() == JsonToken.VALUE_NUMBER_INT && !fitsLong(value);
    return tooLong ? "integer beyond 64 bits" : nameOf(value.currentToken());
  }

  static String nameOf(FieldType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The warehouse's integers have 64 bits. */
  private static boolean fitsLong(JsonParser value) throws IOException {
    return value.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
  }

  private static boolean parses(String text, Consumer<String> parser) {
    try {
      parser.accept(text);
      return true;
    } catch (DateTimeException wrong) {
      return false;
    }
  }
}
