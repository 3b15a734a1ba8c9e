package dev.groundwork.cli.stacks;

import java.util.ArrayList;
import java.util.List;

/** What Terraform did to one stack. */
public record Outcome(int added, int changed, int destroyed) {
  public static final Outcome NOTHING = new Outcome(0, 0, 0);

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
