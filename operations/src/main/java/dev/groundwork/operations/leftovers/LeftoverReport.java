package dev.groundwork.operations.leftovers;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search for leftovers found.
 *
 * @param left what still exists
 * @param unknown questions that got no answer, each with the reason: dead keys, no permission, no network
 */
public record LeftoverReport(List<Leftover> left, List<String> unknown) {
  public LeftoverReport {
    left = List.copyOf(left);
    unknown = List.copyOf(unknown);
  }

  /** Whether it is proven that nothing is left: every question was answered, and each with no. */
  public boolean nothingLeft() {
    return left.isEmpty() && unknown.isEmpty();
  }

  /** Both reports as one. */
  public LeftoverReport and(LeftoverReport other) {
    return new LeftoverReport(
        Stream.concat(left.stream(), other.left.stream()).toList(),
        Stream.concat(unknown.stream(), other.unknown.stream()).toList());
  }

  /**
   * Something that still exists.
   *
   * @param kind such as {@code bucket} or {@code service account}
   */
  public record Leftover(String kind, String name) {
    @Override
    public String toString() {
      return kind + " " + name;
    }
  }
}
