package dev.groundwork.sandbox.storage.object;

import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Bucket and object of a request's path. Read from the path as it came, because a name may hold anything, percent signs
 * and slashes included.
 */
public record ObjectPath(String bucket, String name) {
  private static final int NAME = 2;
  private static final int TARGET = 5;

  /** Of {@code .../b/<bucket>/o/<name>...}. */
  public static ObjectPath of(Context ctx) {
    List<String> segments = segments(ctx);
    int bucket = segments.indexOf("b") + 1;
    return new ObjectPath(decoded(segments.get(bucket)), decoded(segments.get(bucket + NAME)));
  }

  /** Of the second pair in {@code .../b/<bucket>/o/<name>/copyTo/b/<bucket>/o/<name>}. */
  public static ObjectPath target(Context ctx) {
    List<String> segments = segments(ctx);
    int bucket = segments.indexOf("b") + 1 + TARGET;
    return new ObjectPath(decoded(segments.get(bucket)), decoded(segments.get(bucket + NAME)));
  }

  /** Of {@code /<bucket>/<name>}, where slashes of the name may come as they are. */
  public static ObjectPath raw(Context ctx) {
    String path = ctx.path().substring(1);
    int slash = path.indexOf('/');
    return new ObjectPath(decoded(path.substring(0, slash)), decoded(path.substring(slash + 1)));
  }

  /** The generation that a query parameter asks for. */
  public static OptionalLong generation(Context ctx, String parameter) {
    String value = ctx.queryParam(parameter);
    try {
      return value == null || value.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw GoogleError.invalid("Invalid value for %s: %s; a whole number".formatted(parameter, value));
    }
  }

  private static List<String> segments(Context ctx) {
    return Arrays.asList(ctx.path().split("/", -1));
  }

  private static String decoded(String segment) {
    byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && i + 2 < bytes.length) {
        bytes[length++] = (byte) Integer.parseInt(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII), 16);
        i += 2;
      } else {
        bytes[length++] = bytes[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
