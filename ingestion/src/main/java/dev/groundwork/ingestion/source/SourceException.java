package dev.groundwork.ingestion.source;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that did not answer with what was asked for. */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean worthRetrying;
  private final @Nullable Duration retryAfter;

  private SourceException(
      String message, boolean worthRetrying, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.worthRetrying = worthRetrying;
    this.retryAfter = retryAfter;
  }

  /** The same request would fail again. */
  static SourceException permanent(URI url, String what, @Nullable Throwable cause) {
    return new SourceException("GET %s: %s".formatted(url, what), false, null, cause);
  }

  /** The same request may succeed a little later. */
  static SourceException passing(URI url, String what, Optional<Duration> retryAfter, @Nullable Throwable cause) {
    return new SourceException("GET %s: %s".formatted(url, what), true, retryAfter.orElse(null), cause);
  }

  /** The last of several attempts. */
  static SourceException gaveUp(int attempts, SourceException last) {
    String message = "%s; gave up after %d attempts".formatted(last.getMessage(), attempts);
    return new SourceException(message, false, null, last);
  }

  /** The same failure without the secret, should the source have sent it back; its cause would show it too. */
  SourceException hiding(SourceCredential credential) {
    String shown = String.valueOf(getMessage());
    String hidden = credential.hiddenIn(shown);
    return hidden.equals(shown) ? this : new SourceException(hidden, worthRetrying, retryAfter, null);
  }

  boolean worthRetrying() {
    return worthRetrying;
  }

  /** How long the server asked to be left alone. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
