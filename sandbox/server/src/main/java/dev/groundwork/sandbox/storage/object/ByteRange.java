package dev.groundwork.sandbox.storage.object;

import dev.groundwork.sandbox.http.GoogleError;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of some content.
 *
 * @param first offset of its first byte
 * @param length bytes
 */
record ByteRange(long first, long length) {
  private static final Pattern HEADER = Pattern.compile("bytes=(\\d*)-(\\d*)");

  /**
   * What a {@code Range} header asks for; empty where there is none, or one that is not understood and so is ignored.
   *
   * @throws GoogleError 416 if nothing of the content lies in it
   */
  static Optional<ByteRange> of(@Nullable String header, long size) {
    Matcher matcher = HEADER.matcher(header == null ? "" : header.strip());
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (matcher.group(1).isEmpty()) {
      long last = Math.min(size, number(matcher.group(2)));
      return Optional.of(within(size - last, last, size));
    }
    long first = number(matcher.group(1));
    long end = matcher.group(2).isEmpty() ? size - 1 : Math.min(size - 1, number(matcher.group(2)));
    return Optional.of(within(first, end - first + 1, size));
  }

  /** The {@code Content-Range} header. */
  String header(long size) {
    return "bytes %d-%d/%d".formatted(first, first + length - 1, size);
  }

  private static ByteRange within(long first, long length, long size) {
    if (first >= size || length <= 0) {
      throw GoogleError.of(
          416, "OUT_OF_RANGE", "requestedRangeNotSatisfiable", "The requested range cannot be satisfied.");
    }
    return new ByteRange(first, length);
  }

  private static long number(String digits) {
    return digits.length() > 18 ? Long.MAX_VALUE - 1 : Long.parseLong(digits);
  }
}
