package dev.groundwork.synthesized.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      lines.addAll(wrapped("", NOTE, heading(actor), width));
      if (!actor.trustedIf().isEmpty()) {
        lines.addAll(wrapped(NOTE, NOTE, "trusted if " + actor.trustedIf(), width));
      }
      if (actor.may().isEmpty()) {
        lines.add(INDENT + "may do nothing");
      }
      alike(actor)
          .forEach(
              (like, names) -> {
                String start = INDENT + padded(like.may(), may) + INDENT + padded(like.role(), role) + INDENT;
                String on = like.on().kind() + " " + String.join(", ", names);
                lines.addAll(wrapped(start, " ".repeat(start.length()), on, width));
                if (!like.condition().isEmpty()) {
                  lines.addAll(wrapped(NOTE, NOTE, "only if " + like.condition(), width));
                }
              });
    }
    return lines;
  }

  private static String heading(ActorAccess actor) {
    return actor.kind().equals(ActorAccess.OUTSIDE)
        ? "%s (%s)".formatted(actor.name(), actor.about())
        : "%s (%s%s)".formatted(actor.name(), actor.kind(), actor.about().isEmpty() ? "" : ": " + actor.about());
  }

  /** Names of what somebody may do the same on, by the first such permission without its name and grant. */
  private static Map<Permission, List<String>> alike(ActorAccess actor) {
    Map<Permission, List<String>> names = new LinkedHashMap<>();
    for (Permission permission : actor.may()) {
      Target kind = new Target(permission.on().kind(), "");
      Permission like = new Permission(permission.may(), permission.role(), kind, permission.condition(), "");
      names.computeIfAbsent(like, _ -> new ArrayList<>()).add(permission.on().name());
    }
    return names;
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

  private static List<String> wrapped(String first, String next, String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int words = 0;
    for (String word : text.split(" ")) {
      if (words > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        words = 0;
      }
      line.append(words++ == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
