package dev.groundwork.operations.plan.comment;

import java.util.List;

/**
 * A part of a comment, of which items can be left out from its end.
 *
 * @param noun what its items are, for the line that says how many were left out
 * @param opening what stands before the items
 * @param items whole lines, each with its line end
 * @param closing what stands after them
 * @param share how much of the comment it gets before all others, in percent
 */
record Section(String noun, String opening, List<String> items, String closing, int share) {
  Section {
    items = List.copyOf(items);
  }

  /** Length of the section with its first items. */
  int length(int shown) {
    return shown == 0
        ? 0
        : opening.length() + closing.length() + items.stream().limit(shown).mapToInt(String::length).sum();
  }

  String text(int shown) {
    return shown == 0 ? "" : opening + String.join("", items.subList(0, shown)) + closing;
  }
}
