package dev.groundwork.operations.plan.comment;

import java.util.Map;
import java.util.PrimitiveIterator;

/**
 * Texts of others in GitHub's Markdown: always a code span, where neither Markdown nor HTML nor a mention means
 * anything. Look-alikes stand for the few characters that could end the span or its table cell, or that would mean
 * something to a bot that reads the comment's source.
 */
final class Markdown {
  private static final Map<Integer, String> LOOK_ALIKES =
      Map.of((int) '`', "ˋ", (int) '|', "∣", (int) '<', "‹", (int) '>', "›", (int) '\n', "⏎", (int) '\t', " ");

  /** Keeps what stands on both sides from being read as one. */
  private static final String NOTHING = "\u200b";

  private Markdown() {}

  /** The whole text as a code span. */
  static String code(String text) {
    return code(text, Integer.MAX_VALUE);
  }

  /** The text's beginning as a code span, with its true length where it is longer. */
  static String code(String text, int longest) {
    StringBuilder safe = new StringBuilder();
    int last = ' ';
    PrimitiveIterator.OfInt all = text.codePoints().iterator();
    // Counted as written: what is escaped grows.
    while (all.hasNext() && safe.length() < longest) {
      int c = all.nextInt();
      safe.append(harmless(c));
      // An address such as a@b is no mention and stays whole; a bot's name does not.
      safe.append(c == '@' && !Character.isLetterOrDigit(last) ? NOTHING : "");
      last = c;
    }
    String more = all.hasNext() ? "…` (%,d characters)".formatted(text.codePointCount(0, text.length())) : "`";
    return "`" + (safe.isEmpty() ? "(empty)" : framed(safe.toString())) + more;
  }

  private static String harmless(int c) {
    String alike = LOOK_ALIKES.get(c);
    return alike != null ? alike : isInvisible(c) ? "\\u{%x}".formatted(c) : Character.toString(c);
  }

  /** GitHub takes one blank from each side of a span that has both. */
  private static String framed(String text) {
    return text.startsWith(" ") && text.endsWith(" ") ? "·" + text.substring(1) : text;
  }

  /** Control and format characters, those that turn the direction of writing too, lone surrogates and the like. */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
