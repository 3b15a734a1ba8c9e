package dev.groundwork.cli.process;

import java.util.regex.Pattern;

/** Terminal colours, which logs and scripts do not want. */
public final class Ansi {
  private static final Pattern SEQUENCE = Pattern.compile("\\x1b\\[[0-9;?]*[A-Za-z]|\\r");

  private Ansi() {}

  /** The text without colours, cursor moves and carriage returns. */
  public static String strip(String text) {
    return SEQUENCE.matcher(text).replaceAll("");
  }
}
