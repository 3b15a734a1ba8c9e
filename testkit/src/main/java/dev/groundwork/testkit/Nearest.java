package dev.groundwork.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts by how much they are alike: by the pairs of letters that they share. */
final class Nearest {
  private Nearest() {}

  /** The most alike first, at most {@code limit}. */
  static List<String> to(String wanted, Collection<String> texts, int limit) {
    return texts.stream()
        .sorted(Comparator.comparingDouble((String text) -> -likeness(wanted, text)).thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** 1 for the same, 0 for nothing in common (Dice's coefficient). */
  private static double likeness(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    Set<String> shared = new HashSet<>(pairs);
    shared.retainAll(others);
    return 2.0 * shared.size() / Math.max(1, pairs.size() + others.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
