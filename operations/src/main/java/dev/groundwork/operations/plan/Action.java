package dev.groundwork.operations.plan;

import java.util.List;
import java.util.Optional;

/** What Terraform means to do to a resource. */
public enum Action {
  NOTHING,
  /** A data source is read while the plan is carried out. */
  READ,
  CREATE,
  UPDATE,
  /** Destroyed and made anew, in either order. */
  REPLACE,
  DESTROY,
  /** Leaves Terraform's state; the thing itself stays. */
  FORGET;

  /** The action that Terraform's list of steps means; empty for a list that is not known. */
  static Optional<Action> of(List<String> steps) {
    return Optional.ofNullable(
        switch (steps) {
          case List<String> one when one.size() == 1 ->
              switch (one.getFirst()) {
                case "no-op" -> NOTHING;
                case "read" -> READ;
                case "create" -> CREATE;
                case "update" -> UPDATE;
                case "delete" -> DESTROY;
                case "forget" -> FORGET;
                default -> null;
              };
          case List<String> two when two.equals(List.of("delete", "create")) -> REPLACE;
          case List<String> two when two.equals(List.of("create", "delete")) -> REPLACE;
          // The old one stays where it is, unmanaged.
          case List<String> two when two.equals(List.of("create", "forget")) -> CREATE;
          default -> null;
        });
  }

  /** Whether what is there now will be gone. */
  public boolean destroys() {
    return this == DESTROY || this == REPLACE;
  }
}
