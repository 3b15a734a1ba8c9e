package dev.groundwork.ingestion.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array, one after the other, never more than one in memory. Any other answer (an object, HTML,
 * nothing) is refused with what it begins with.
 */
public final class RecordReader implements AutoCloseable {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();
  private static final int SHOWN = 80;

  private final URI url;
  private final String contentType;
  private final String beginning;
  private final JsonParser parser;
  private boolean opened;

  RecordReader(URI url, @Nullable String contentType, InputStream body) throws IOException {
    this.url = url;
    this.contentType = contentType == null ? "no content type" : contentType;
    BufferedInputStream buffered = new BufferedInputStream(body);
    buffered.mark(SHOWN + 1);
    this.beginning = new String(buffered.readNBytes(SHOWN), StandardCharsets.UTF_8).strip();
    buffered.reset();
    this.parser = JSON.createParser(buffered);
  }

  /**
   * Moves to the next element of the array.
   *
   * @return whether there is one; false also means that the answer was complete
   * @throws SourceException if the answer is not an array, or goes on after it
   */
  public boolean next() throws IOException {
    if (!opened) {
      openArray();
    }
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw SourceException.passing(url, "the answer ends in the middle of the array", Optional.empty(), null);
    }
    if (token != JsonToken.END_ARRAY) {
      return true;
    }
    if (parser.nextToken() != null) {
      throw SourceException.permanent(url, "the answer goes on after its array", null);
    }
    return false;
  }

  /** Stands on the first token of the current element; its reader must leave it on the element's last token. */
  public JsonParser parser() {
    return parser;
  }

  private void openArray() throws IOException {
    opened = true;
    JsonToken first;
    try {
      first = parser.nextToken();
    } catch (StreamReadException notJson) {
      throw notAnArray(notJson);
    }
    if (first != JsonToken.START_ARRAY) {
      throw notAnArray(null);
    }
  }

  private SourceException notAnArray(@Nullable Throwable cause) {
    String what =
        "answered with %s beginning \"%s\"; allowed: a JSON array of objects. Check the endpoint's path."
            .formatted(contentType, beginning.replaceAll("\\s+", " "));
    return SourceException.permanent(url, what, cause);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
