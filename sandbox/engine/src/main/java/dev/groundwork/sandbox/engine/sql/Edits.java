package dev.groundwork.sandbox.engine.sql;

import java.util.Comparator;
import java.util.List;
import java.util.ArrayList;

/** Replacements in a text by position; they may touch but not overlap. */
public final class Edits {
  private record Edit(int start, int end, String replacement) {}

  private final List<Edit> edits = new ArrayList<>();

  public void replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
  }

  public void insert(int at, String text) {
    replace(at, at, text);
  }

  /** The part {@code [start, end)} of the text with the edits that fall into it. */
  public String apply(SqlText text, int start, int end) {
    StringBuilder out = new StringBuilder();
    int at = start;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      if (edit.start < start || edit.end > end) {
        continue;
      }
      out.append(text.slice(at, edit.start)).append(edit.replacement);
      at = edit.end;
    }
    return out.append(text.slice(at, end)).toString();
  }
}
