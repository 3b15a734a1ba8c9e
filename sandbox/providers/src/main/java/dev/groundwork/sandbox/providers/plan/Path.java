package dev.groundwork.sandbox.providers.plan;

import java.util.ArrayList;
import java.util.List;

/** Where an attribute is: names and list indexes from the root of a resource. */
public record Path(List<Step> steps) {

  public static final Path ROOT = new Path(List.of());

  /** One step down. */
  public sealed interface Step {}

  /** Into an attribute or block of that name. */
  public record Name(String name) implements Step {}

  /** Into an element of a list. */
  public record Index(int index) implements Step {}

  public Path to(String name) {
    return plus(new Name(name));
  }

  public Path to(int index) {
    return plus(new Index(index));
  }

  private Path plus(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Path(List.copyOf(longer));
  }
}
