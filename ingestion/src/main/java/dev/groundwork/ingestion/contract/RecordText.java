package dev.groundwork.ingestion.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One record as one line of JSON: the source's fields in the source's order, numbers with the digits the source wrote,
 * without white space.
 */
final class RecordText {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private static final int REPLACEMENT = 0xFFFD;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final JsonGenerator generator;
  private boolean broken;

  RecordText() {
    try {
      this.generator = JSON.createGenerator(bytes);
      generator.setRootValueSeparator(null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  void clear() {
    bytes.reset();
    broken = false;
  }

  /** Whether some text since {@link #clear} held half of a surrogate pair. */
  boolean broken() {
    return broken;
  }

  void writeTo(OutputStream out) throws IOException {
    generator.flush();
    bytes.writeTo(out);
  }

  int length() throws IOException {
    generator.flush();
    return bytes.size();
  }

  /** Copies the value that the parser stands on, children included; leaves the parser on its last token. */
  void copy(JsonParser from) throws IOException {
    int depth = 0;
    do {
      JsonToken token = from.currentToken();
      copyToken(token, from);
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (depth > 0 && from.nextToken() != null);
  }

  void startObject() throws IOException {
    generator.writeStartObject();
  }

  void endObject() throws IOException {
    generator.writeEndObject();
  }

  /** A field's name; half of a surrogate pair in it becomes U+FFFD. */
  void name(String name) throws IOException {
    int at = loneSurrogate(name);
    if (at < 0) {
      generator.writeFieldName(name);
    } else {
      broken = true;
      StringBuilder whole = new StringBuilder();
      name.codePoints().map(c -> isSurrogate(c) ? REPLACEMENT : c).forEach(whole::appendCodePoint);
      generator.writeFieldName(whole.toString());
    }
  }

  private void copyToken(JsonToken token, JsonParser from) throws IOException {
    switch (token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case FIELD_NAME -> name(from.currentName());
      case VALUE_STRING -> text(from);
      // The text, not the value: 1.10 stays 1.10 and 1e3 stays 1e3.
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(from.getText());
      case VALUE_TRUE -> generator.writeBoolean(true);
      case VALUE_FALSE -> generator.writeBoolean(false);
      case VALUE_NULL -> generator.writeNull();
      default -> throw new IllegalStateException("token " + token);
    }
  }

  private void text(JsonParser from) throws IOException {
    String text = from.getText();
    if (loneSurrogate(text) < 0) {
      generator.writeString(text);
    } else {
      broken = true;
      generator.writeRawValue(escaped(text));
    }
  }

  /** JSON for a text that UTF-8 cannot carry: everything beyond printable ASCII as an escape. */
  private static String escaped(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        json.append(c);
      } else {
        json.append("\\u%04x".formatted((int) c));
      }
    }
    return json.append('"').toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
