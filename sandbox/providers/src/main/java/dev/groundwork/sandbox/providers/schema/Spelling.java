package dev.groundwork.sandbox.providers.schema;

import java.util.Locale;

/** Which differences between two spellings of a string the real provider overlooks. */
public enum Spelling {
  EXACT,
  /** {@code us} is {@code US}; the prior spelling stays. */
  IGNORE_CASE,
  /** As before, and stored in upper case. */
  UPPER_CASE,
  /** {@code b/name} is {@code name}: only what follows the last slash counts. */
  LAST_SEGMENT;

  public boolean same(String left, String right) {
    return switch (this) {
      case EXACT -> left.equals(right);
      case IGNORE_CASE, UPPER_CASE -> left.equalsIgnoreCase(right);
      case LAST_SEGMENT -> lastSegment(left).equals(lastSegment(right));
    };
  }

  /** How a configured string is kept. */
  public String stored(String configured) {
    return this == UPPER_CASE ? configured.toUpperCase(Locale.ROOT) : configured;
  }

  private static String lastSegment(String text) {
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
