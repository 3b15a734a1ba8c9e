package dev.groundwork.sandbox.providers.plan;

import dev.groundwork.sandbox.providers.cty.Value;

/**
 * What a plan takes from the provider's configuration. Each may be unknown while planning.
 *
 * @param project null where the provider names none
 * @param defaultLabels a map, null where there is none
 * @param attributionLabel add {@code goog-terraform-provisioned} to what is created
 */
public record ProviderValues(Value project, Value defaultLabels, boolean attributionLabel) {

  /** Of a provider that has none of this. */
  public static final ProviderValues NONE = new ProviderValues(Value.NULL, Value.NULL, false);
}
