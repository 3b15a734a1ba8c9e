package dev.groundwork.sandbox.providers.plan;

import dev.groundwork.sandbox.providers.cty.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Google's three views of labels: the configured ones, Terraform's (with the provider's), and all upstream. */
final class Labels {

  private static final String ATTRIBUTION = "goog-terraform-provisioned";

  private final ProviderValues provider;

  Labels(ProviderValues provider) {
    this.provider = provider;
  }

  /** Labels of provider and resource together; prior labels decide whether this is a creation. */
  Value terraform(Value configured, Value prior) {
    Value defaults = provider.defaultLabels();
    if (configured.hasUnknown() || defaults.hasUnknown()) {
      return Value.UNKNOWN;
    }
    Map<String, Value> merged = new LinkedHashMap<>(defaults.fields().entries());
    boolean attributed = prior.isNull() || prior.fields().entries().containsKey(ATTRIBUTION);
    if (provider.attributionLabel() && attributed) {
      merged.put(ATTRIBUTION, new Value.Text("true"));
    }
    merged.putAll(configured.fields().entries());
    return settled(merged, prior);
  }

  /** What upstream will carry: what it has, less what Terraform drops, plus what Terraform sets. */
  Value effective(Value planned, Value priorPlanned, Value prior) {
    if (planned.isUnknown()) {
      return Value.UNKNOWN;
    }
    Map<String, Value> merged = new LinkedHashMap<>(prior.fields().entries());
    merged.keySet().removeAll(priorPlanned.fields().entries().keySet());
    merged.putAll(planned.fields().entries());
    return settled(merged, prior);
  }

  /** Nothing to merge in a creation is left for apply, as the real provider does. */
  private static Value settled(Map<String, Value> merged, Value prior) {
    if (merged.isEmpty() && prior.isNull()) {
      return Value.UNKNOWN;
    }
    return merged.isEmpty() && prior.isZero() ? prior : new Value.Fields(merged);
  }
}
