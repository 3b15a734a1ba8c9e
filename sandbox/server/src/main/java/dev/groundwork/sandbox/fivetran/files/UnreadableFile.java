package dev.groundwork.sandbox.fivetran.files;

/** A file, or a row of it, that cannot be taken as it is. */
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableFile(String file, String why) {
    super("%s: %s".formatted(file, why));
  }

  UnreadableFile(String file, long line, String why) {
    super("%s, line %d: %s".formatted(file, line, why));
  }
}
