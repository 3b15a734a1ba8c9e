package dev.groundwork.sandbox.storage.upload;

import dev.groundwork.sandbox.http.GoogleError;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request to an upload session says it carries.
 *
 * @param first offset of the body's first byte; absent if it carries nothing and only asks
 * @param last offset of the body's last byte; absent if it carries nothing or does not say
 * @param total size of the whole object; absent while the client does not know it
 */
record ContentRange(OptionalLong first, OptionalLong last, OptionalLong total) {
  private static final Pattern HEADER = Pattern.compile("bytes (?:(\\d+)-(\\d+)|\\*)/(\\d+|\\*)");

  /**
   * @param header value of {@code Content-Range}; without it the body is the whole object
   * @throws GoogleError 400 if it is not of a form that storage knows
   */
  static ContentRange of(@Nullable String header, long bodyLength) {
    if (header == null) {
      OptionalLong total = bodyLength >= 0 ? OptionalLong.of(bodyLength) : OptionalLong.empty();
      return new ContentRange(OptionalLong.of(0), OptionalLong.empty(), total);
    }
    Matcher matcher = HEADER.matcher(header.strip());
    if (!matcher.matches()) {
      throw GoogleError.invalid(
          "Failed to parse Content-Range header %s; such as bytes 0-262143/* or bytes */*".formatted(header));
    }
    return new ContentRange(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
  }

  /** Whether the request ends the upload if all of its body arrives. */
  boolean isLast() {
    return last.isEmpty() || (total.isPresent() && last.getAsLong() + 1 == total.getAsLong());
  }

  private static OptionalLong number(@Nullable String digits) {
    return digits == null || digits.equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
  }
}
