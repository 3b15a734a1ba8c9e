package dev.groundwork.operations.plan;

import java.util.List;

/**
 * What was changed at the vendor since Terraform last looked.
 *
 * @param gone whether the resource is no longer there
 * @param attributes names of the values that are different now
 */
public record Drift(String address, boolean gone, List<String> attributes) {
  public Drift {
    attributes = List.copyOf(attributes);
  }
}
