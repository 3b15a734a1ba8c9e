package dev.groundwork.cli.stacks;

/** What Terraform did to one stack. */
public record Outcome(int added, int changed, int destroyed) {
  public static final Outcome NOTHING = new Outcome(0, 0, 0);

  @Override
  public String toString() {
    return equals(NOTHING)
        ? "no changes"
        : "%d added, %d changed, %d destroyed".formatted(added, changed, destroyed);
  }
}
