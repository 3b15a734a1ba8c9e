package dev.groundwork.operations.plan;

import java.util.List;

/**
 * The plan of one stack.
 *
 * @param changes all resources that are touched, moved or imported, by address
 * @param drift by address
 * @param outputs names of the outputs that change
 * @param complete false if Terraform stopped before it had planned everything
 */
public record StackPlan(
    String stack, List<ResourceChange> changes, List<Drift> drift, List<String> outputs, boolean complete) {
  public StackPlan {
    changes = List.copyOf(changes);
    drift = List.copyOf(drift);
    outputs = List.copyOf(outputs);
  }

  public Counts counts() {
    return Counts.of(changes);
  }
}
