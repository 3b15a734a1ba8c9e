package dev.groundwork.ingestion.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.FieldType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks the records of one answer, one after the other, in a single pass over the tokens. Holds one record in memory;
 * what it knows of the others are fingerprints of their keys. Belongs to one thread.
 */
public final class RecordChecker implements AutoCloseable {
  private final Endpoint endpoint;
  private final KeyIndex keys = new KeyIndex();
  private final RecordText text = new RecordText();
  private final MessageDigest digest = Digests.sha256();
  private final SeenSchema schema;

  private final Map<String, JsonToken> fields = new LinkedHashMap<>();
  private final Map<String, String> keyValues = new TreeMap<>();
  private @Nullable Fault fault;

  public RecordChecker(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.schema = new SeenSchema(endpoint.contract().keySet());
  }

  /**
   * Reads and checks the record that the parser stands on; leaves the parser on the record's last token.
   *
   * @return what is wrong with it; null if it may land
   */
  public @Nullable Fault check(JsonParser record) throws IOException {
    text.clear();
    fields.clear();
    keyValues.clear();
    fault = null;
    if (record.currentToken() != JsonToken.START_OBJECT) {
      String type = FieldRule.nameOf(record.currentToken());
      blame(Fault.Kind.NOT_AN_OBJECT, "not an object but: %s; allowed: object", type);
      text.copy(record);
      return fault;
    }
    copyFields(record);
    if (text.broken()) {
      blame(Fault.Kind.BROKEN_TEXT, "a text holds half of a surrogate pair");
    }
    checkKey();
    if (fault == null) {
      schema.add(fields);
    }
    return fault;
  }

  /** The line of the record checked last, without its line end. */
  public void writeLine(OutputStream out) throws IOException {
    text.writeTo(out);
  }

  /** What {@link #writeLine} will write, in bytes. */
  public int lineLength() throws IOException {
    return text.length();
  }

  /** The fields and types of the records without fault. */
  public SeenSchema schema() {
    return schema;
  }

  private void copyFields(JsonParser record) throws IOException {
    text.startObject();
    while (record.nextToken() == JsonToken.FIELD_NAME) {
      String name = record.currentName();
      JsonToken type = record.nextToken();
      if (fields.put(name, type) != null) {
        blame(Fault.Kind.FIELD_TWICE, "field %s stands there twice", name);
      }
      checkType(name, record);
      text.name(name);
      if (type.isScalarValue() && endpoint.key().contains(name)) {
        keyValues.put(name, type == JsonToken.VALUE_NULL ? "" : FieldRule.nameOf(type) + ":" + record.getText());
      }
      text.copy(record);
    }
    text.endObject();
  }

  private void checkType(String name, JsonParser value) throws IOException {
    FieldType declared = endpoint.contract().get(name);
    if (declared != null && !FieldRule.allows(declared, value)) {
      blame(
          Fault.Kind.WRONG_TYPE,
          "field %s holds: %s; allowed: %s",
          name, FieldRule.describe(value), FieldRule.nameOf(declared));
    }
  }

  private void checkKey() {
    for (String name : endpoint.key()) {
      if (keyValues.getOrDefault(name, "").isEmpty()) {
        blame(Fault.Kind.MISSING_KEY, "key field %s has no value", name);
      }
    }
    if (fault == null && !isNewKey()) {
      blame(Fault.Kind.DUPLICATE_KEY, "another record of this answer has the same %s", endpoint.key());
    }
  }

  private boolean isNewKey() {
    keyValues.values().forEach(value -> {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
      digest.update(utf8);
    });
    ByteBuffer fingerprint = ByteBuffer.wrap(digest.digest());
    return keys.add(fingerprint.getLong(), fingerprint.getLong());
  }

  /** The first fault is the one that is told. */
  private void blame(Fault.Kind kind, String format, Object... values) {
    if (fault == null) {
      fault = new Fault(kind, format.formatted(values));
    }
  }

  @Override
  public void close() {
    keys.close();
  }
}
