package dev.groundwork.sandbox.source;

import dev.groundwork.sandbox.http.WireException;
import java.util.Map;

/** The public service answers an empty object with 404. */
final class UnknownCollection extends WireException {
  private static final long serialVersionUID = 1L;

  UnknownCollection(String name) {
    super("collection " + name);
  }

  @Override
  public int status() {
    return 404;
  }

  @Override
  public Object body() {
    return Map.of();
  }
}
