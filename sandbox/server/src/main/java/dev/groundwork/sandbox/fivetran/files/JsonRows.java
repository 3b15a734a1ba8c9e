package dev.groundwork.sandbox.fivetran.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Rows of JSON files. */
final class JsonRows {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  /** Keeps 1.50 as it was written: in a column that turns out to be text it must not become 1.5. */
  static final ObjectMapper EXACT =
      Json.MAPPER.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  private static final ObjectReader WHOLE =
      EXACT.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonRows() {}

  /** One object a line; blank lines count but are no rows. */
  static void lines(InputStream in, RowSink sink) throws IOException, UnreadableFile {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    long line = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine(), line++) {
      String json = line == 0 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      if (!json.isBlank()) {
        line(line, json, sink);
      }
    }
  }

  private static void line(long line, String json, RowSink sink) throws IOException, UnreadableFile {
    JsonNode node;
    try {
      node = WHOLE.readTree(json);
    } catch (JsonProcessingException e) {
      sink.unreadable(line, e.getOriginalMessage());
      return;
    }
    row(line, node, sink);
  }

  /** Objects one after the other, or lists of them. */
  static void documents(String name, InputStream in, RowSink sink) throws IOException, UnreadableFile {
    long row = 0;
    try (JsonParser parser = EXACT.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          JsonNode node = parser.readValueAsTree();
          row(row, node, sink);
          row++;
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableFile(name, row, e.getOriginalMessage());
    }
  }

  private static void row(long line, JsonNode node, RowSink sink) throws IOException, UnreadableFile {
    if (node instanceof ObjectNode object) {
      sink.row(line, object);
    } else {
      sink.unreadable(line, "not a JSON object but " + node.getNodeType());
    }
  }
}
