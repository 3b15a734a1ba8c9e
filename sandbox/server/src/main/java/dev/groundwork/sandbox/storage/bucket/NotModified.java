package dev.groundwork.sandbox.storage.bucket;

import dev.groundwork.sandbox.http.WireException;
import java.util.Map;

/** The client already has this generation: status 304, which has no body. */
public final class NotModified extends WireException {
  private static final long serialVersionUID = 1L;

  NotModified() {
    super("Not Modified");
  }

  @Override
  public int status() {
    return 304;
  }

  @Override
  public Object body() {
    return Map.of();
  }
}
