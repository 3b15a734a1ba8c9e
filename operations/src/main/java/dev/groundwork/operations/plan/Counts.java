package dev.groundwork.operations.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How many resources of a stack are touched. A replaced one counts once, under {@code replace}; Terraform's own summary
 * counts it as added and as destroyed.
 */
public record Counts(int add, int change, int replace, int destroy, int forget) {
  static Counts of(List<ResourceChange> changes) {
    return new Counts(
        count(changes, Action.CREATE),
        count(changes, Action.UPDATE),
        count(changes, Action.REPLACE),
        count(changes, Action.DESTROY),
        count(changes, Action.FORGET));
  }

  private static int count(List<ResourceChange> changes, Action action) {
    return (int) changes.stream().filter(change -> change.action() == action).count();
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, destroy, "to destroy");
    add(parts, replace, "to replace");
    add(parts, change, "to change");
    add(parts, add, "to add");
    add(parts, forget, "to forget");
    return parts.isEmpty() ? "no changes" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
