package dev.groundwork.operations.plan;

import java.util.List;

/**
 * What happens to one resource.
 *
 * @param identity the vendor's id or name of what is there now; empty for what is not made yet
 * @param reason why, in words; empty where the plan does not say
 * @param forcedBy the values that cannot change in place, of a replaced resource
 * @param attributes the values that change, of an updated or replaced resource
 * @param grants rights that come or go with it
 * @param movedFrom its former address; empty if it did not move
 * @param imported whether it is taken into the state from the vendor
 */
public record ResourceChange(
    String address,
    String type,
    Action action,
    String identity,
    String reason,
    List<AttributeChange> forcedBy,
    List<AttributeChange> attributes,
    List<GrantChange> grants,
    String movedFrom,
    boolean imported) {
  public ResourceChange {
    forcedBy = List.copyOf(forcedBy);
    attributes = List.copyOf(attributes);
    grants = List.copyOf(grants);
  }
}
