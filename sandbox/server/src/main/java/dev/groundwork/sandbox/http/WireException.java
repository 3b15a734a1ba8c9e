package dev.groundwork.sandbox.http;

import java.util.Map;

/** An answer other than success, in the shape its vendor uses. */
public abstract class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected WireException(String message) {
    super(message);
  }

  /** HTTP status. */
  public abstract int status();

  /** JSON body. */
  public abstract Object body();

  /** Extra headers, none by default. */
  public Map<String, String> headers() {
    return Map.of();
  }
}
