package dev.groundwork.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Request and response bodies. */
public final class Body {
  private Body() {}

  /** The request's bytes; Google's Java clients gzip JSON bodies, so a content encoding is undone. */
  public static InputStream stream(Context ctx) throws IOException {
    InputStream raw = ctx.bodyInputStream();
    return "gzip".equalsIgnoreCase(ctx.header("Content-Encoding")) ? new GZIPInputStream(raw) : raw;
  }

  /**
   * The request's JSON object; an empty body is an empty object.
   *
   * @throws GoogleError 400 {@code parseError} if it is not a JSON object
   */
  public static ObjectNode object(Context ctx) throws IOException {
    try (InputStream in = stream(ctx)) {
      JsonNode node = Json.MAPPER.readTree(in);
      if (node == null || node.isMissingNode() || node.isNull()) {
        return Json.MAPPER.createObjectNode();
      }
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw GoogleError.of(400, "INVALID_ARGUMENT", "parseError", "Parse Error: expected a JSON object");
    } catch (JsonProcessingException e) {
      throw GoogleError.of(400, "INVALID_ARGUMENT", "parseError", "Parse Error: " + e.getOriginalMessage());
    }
  }

  /** Answers JSON with status 200. */
  public static void answer(Context ctx, Object body) {
    answer(ctx, 200, body);
  }

  /** Answers JSON. */
  public static void answer(Context ctx, int status, Object body) {
    try {
      ctx.status(status).contentType("application/json; charset=UTF-8").result(Json.MAPPER.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("answer cannot be written as JSON", e);
    }
  }
}
