package dev.groundwork.sandbox.bigquery.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two parts of a {@code multipart/related} upload: JSON, then bytes. For small data; big data comes resumable. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

  private final byte[] json;
  private final byte[] media;

  private Multipart(byte[] json, byte[] media) {
    this.json = json;
    this.media = media;
  }

  static Multipart of(Context ctx) throws IOException {
    Matcher boundary = BOUNDARY.matcher(String.valueOf(ctx.header("Content-Type")));
    if (!boundary.find()) {
      throw GoogleError.invalid(
          "Content-Type %s; multipart/related with a boundary".formatted(ctx.header("Content-Type")));
    }
    byte[] body;
    try (InputStream in = Body.stream(ctx)) {
      body = in.readAllBytes();
    }
    // One character a byte: positions in the text are positions in the bytes.
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String delimiter = "--" + boundary.group(1);
    int first = text.indexOf(delimiter);
    int second = text.indexOf(delimiter, first + delimiter.length());
    int end = text.lastIndexOf(delimiter);
    if (first < 0 || second < 0 || end <= second) {
      throw GoogleError.invalid("multipart body with two parts expected");
    }
    return new Multipart(part(text, first, second), part(text, second, end));
  }

  private static byte[] part(String text, int from, int to) {
    int headers = text.indexOf("\r\n\r\n", from);
    int start = headers >= 0 && headers < to ? headers + 4 : text.indexOf("\n\n", from) + 2;
    int end = to;
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, Math.max(start, end)).getBytes(StandardCharsets.ISO_8859_1);
  }

  ObjectNode json() throws IOException {
    return (ObjectNode) Json.MAPPER.readTree(json);
  }

  InputStream media() {
    return new ByteArrayInputStream(media);
  }
}
