package dev.groundwork.cli.cleanup;

import java.util.Locale;

/** How much is taken down. There is no default: each takes something that the others leave. */
public enum Scope {
  /** Fivetran, with what it may do at Google; the data it loaded stays. */
  LOADER,
  /** dbt Cloud; the models' tables stay. */
  TRANSFORM,
  /** Everything, data included; the trust in a repository's CI stays unless it is asked for. */
  ALL;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean includes(String stack, boolean withCi) {
    return switch (this) {
      case LOADER -> stack.equals("fivetran");
      case TRANSFORM -> stack.equals("dbtcloud");
      case ALL -> withCi || !stack.equals("ci");
    };
  }
}
