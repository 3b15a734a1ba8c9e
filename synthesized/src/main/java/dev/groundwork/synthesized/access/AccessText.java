package dev.groundwork.synthesized.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Who may do what, for a terminal: a heading for each actor, a line for each thing it may do. */
public final class AccessText {
  private static final String INDENT = "  ";
  private static final String NOTE = "    ";

  private AccessText() {}

  /**
   * Lines of at most {@code width} columns, but for names that are longer.
   *
   * @param width 60 or more
   */
  public static List<String> of(Access access, int width) {
    int may = widest(access, Permission::may);
    int role = widest(access, Permission::role);
    List<String> lines = new ArrayList<>();
    for (ActorAccess actor : access.actors()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      String about = actor.about().isEmpty() ? "" : ": " + actor.about();
      lines.addAll(wrapped("", "%s (%s%s)".formatted(actor.name(), actor.kind(), about), width));
      if (!actor.trustedIf().isEmpty()) {
        lines.addAll(wrapped(NOTE, "trusted if " + actor.trustedIf(), width));
      }
      if (actor.may().isEmpty()) {
        lines.add(INDENT + "may do nothing");
      }
      for (Permission permission : actor.may()) {
        String start = INDENT + padded(permission.may(), may) + INDENT + padded(permission.role(), role) + INDENT;
        if (start.length() + permission.on().toString().length() <= width) {
          lines.add(start + permission.on());
        } else {
          lines.add(start.stripTrailing());
          lines.add(NOTE + "on " + permission.on());
        }
        if (!permission.condition().isEmpty()) {
          lines.addAll(wrapped(NOTE, "only if " + permission.condition(), width));
        }
      }
    }
    return lines;
  }

  private static int widest(Access access, Function<Permission, String> column) {
    return access.actors().stream()
        .flatMap(actor -> actor.may().stream())
        .map(column)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static List<String> wrapped(String indent, String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : Arrays.asList(text.split(" "))) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent.isEmpty() ? NOTE : indent);
      }
      line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
