package dev.groundwork.cli.stacks;

import dev.groundwork.cli.state.StackState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Terraform did to one stack. */
public record Outcome(int added, int changed, int destroyed) {
  /** What lies between two states of a stack. */
  static Outcome between(StackState before, StackState after) {
    Set<String> kept = new TreeSet<>(before.managed().keySet());
    kept.retainAll(after.managed().keySet());
    long changed = kept.stream().filter(a -> !before.managed().get(a).equals(after.managed().get(a))).count();
    return new Outcome(after.resources() - kept.size(), (int) changed, before.resources() - kept.size());
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, added, "added");
    add(parts, changed, "changed");
    add(parts, destroyed, "destroyed");
    return parts.isEmpty() ? "no changes" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
