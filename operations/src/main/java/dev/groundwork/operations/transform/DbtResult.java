package dev.groundwork.operations.transform;

import dev.groundwork.operations.transform.NodeResult.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * A dbt run.
 *
 * @param nodes in the order in which they ended
 */
public record DbtResult(List<NodeResult> nodes, Duration took) {
  public DbtResult {
    nodes = List.copyOf(nodes);
  }

  public List<NodeResult> models() {
    return nodes.stream().filter(NodeResult::isModel).toList();
  }

  public long testsPassed() {
    return tests(node -> node.outcome() == Outcome.PASSED);
  }

  public long testsWarned() {
    return tests(node -> node.outcome() == Outcome.WARNED);
  }

  public long testsSkipped() {
    return tests(node -> node.outcome() == Outcome.SKIPPED);
  }

  public long testsFailed() {
    return tests(node -> node.outcome() == Outcome.FAILED);
  }

  /** Passed tests of a raw table itself, or of a model that reads it directly. */
  public long testsPassed(String source, String endpoint) {
    String table = source + "." + endpoint;
    return tests(node -> node.outcome() == Outcome.PASSED && node.sources().contains(table));
  }

  /** Everything that went wrong. */
  public List<NodeResult> failures() {
    return nodes.stream().filter(node -> node.outcome() == Outcome.FAILED).toList();
  }

  private long tests(Predicate<NodeResult> which) {
    return nodes.stream().filter(NodeResult::isTest).filter(which).count();
  }
}
