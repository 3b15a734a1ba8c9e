package dev.groundwork.sandbox.storage.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.WireException;
import dev.groundwork.sandbox.storage.object.NewObject;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What the ways of uploading read alike from a request. */
final class UploadRequests {
  private static final String DEFAULT_TYPE = "application/octet-stream";

  /** Beyond this a refused body is not read to its end, the connection is closed. */
  private static final long DRAIN_LIMIT = 64L << 20;

  private UploadRequests() {}

  /**
   * The object that a request asks for.
   *
   * @param metadata object resource as sent
   * @param contentType type to use where the metadata has none
   */
  static NewObject wanted(Context ctx, ObjectNode metadata, @Nullable String contentType) {
    String name = ctx.queryParam("name");
    if (name == null || name.isEmpty()) {
      name = metadata.path("name").asText("");
    }
    if (name.isEmpty()) {
      throw GoogleError.required("Required parameter: name");
    }
    if (!metadata.hasNonNull("contentType")) {
      metadata.put("contentType", contentType == null || contentType.isEmpty() ? DEFAULT_TYPE : contentType);
    }
    String encoding = ctx.queryParam("contentEncoding");
    if (encoding != null) {
      metadata.put("contentEncoding", encoding);
    }
    return new NewObject(ctx.pathParam("bucket"), name, metadata);
  }

  /**
   * Reads a refused request's body before answering: a client that is still sending would see a broken connection
   * instead of the refusal.
   */
  static Handler draining(Handler handler) {
    return ctx -> {
      try {
        handler.handle(ctx);
      } catch (WireException e) {
        drain(ctx);
        throw e;
      }
    };
  }

  private static void drain(Context ctx) throws IOException {
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] sink = new byte[64 * 1024];
      long left = DRAIN_LIMIT;
      for (int read = in.read(sink); read >= 0 && left > 0; read = in.read(sink)) {
        left -= read;
      }
    }
  }
}
