package dev.groundwork.sandbox.state;

import java.nio.file.Path;

/** The state file is there and cannot be used: damaged, or held by another process. */
public final class CorruptState extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorruptState(Path file, Throwable cause) {
    super("state %s cannot be opened: %s".formatted(file, cause.getMessage()), cause);
  }
}
