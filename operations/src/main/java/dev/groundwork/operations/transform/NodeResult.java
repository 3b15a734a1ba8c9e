package dev.groundwork.operations.transform;

import java.time.Duration;
import java.util.Set;

/**
 * What became of one node of the dbt project.
 *
 * @param id such as {@code model.groundwork.posts_by_user}
 * @param failures rows that break a test; 0 for other nodes
 * @param message what dbt says of it; empty if nothing
 * @param sources raw tables that the node stands on directly or through one model, as {@code <source>.<table>}
 */
public record NodeResult(
    String id, Outcome outcome, long failures, String message, Duration took, Set<String> sources) {
  public NodeResult {
    sources = Set.copyOf(sources);
  }

  /** Whether it is a test of data or a unit test. */
  public boolean isTest() {
    return id.startsWith("test.") || id.startsWith("unit_test.");
  }

  public boolean isModel() {
    return id.startsWith("model.");
  }

  /** The node's name without type, package and hash. */
  public String name() {
    String[] parts = id.split("\\.");
    return parts.length > 2 ? parts[2] : id;
  }

  /** How it went, in one vocabulary for models and tests. */
  public enum Outcome {
    PASSED,
    WARNED,
    SKIPPED,
    FAILED;

    static Outcome of(String status) {
      return switch (status) {
        case "success", "pass", "no-op" -> PASSED;
        case "warn" -> WARNED;
        case "skipped" -> SKIPPED;
        default -> FAILED;
      };
    }
  }
}
