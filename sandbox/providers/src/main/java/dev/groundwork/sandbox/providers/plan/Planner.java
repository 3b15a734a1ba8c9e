package dev.groundwork.sandbox.providers.plan;

import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.schema.Attribute;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans one change. Terraform's proposal is nothing but configuration and prior state merged, so both are worked from
 * directly.
 *
 * @param legacy the provider is written with the older SDK, which does not tell "" from null
 */
public record Planner(TypeSchema schema, boolean legacy, ProviderValues provider) {

  /** What follows from a configuration; {@code configured} null plans the end of the resource. */
  public Plan plan(Value prior, Value configured) {
    if (configured.isNull()) {
      return new Plan(Value.NULL, List.of());
    }
    Value.Fields config = configured.fields();
    Value.Fields planned = new Filling(legacy).fill(schema.block(), config, prior);
    planned = withPlanRules(planned, config, prior.fields());
    if (prior.isNull()) {
      return new Plan(planned, List.of());
    }
    if (planned.equals(prior)) {
      return new Plan(prior, List.of());
    }
    planned = unknownAgain(schema.block(), planned, config);
    return new Plan(planned, Replacement.paths(schema.block(), prior.fields(), planned));
  }

  private Value.Fields withPlanRules(Value.Fields planned, Value.Fields config, Value.Fields prior) {
    Value.Fields out = planned;
    Labels labels = new Labels(provider);
    Value terraformLabels = labels.terraform(config.get("labels"), prior.get("terraform_labels"));
    for (Attribute attribute : schema.block().attributes().values()) {
      String name = attribute.name();
      if (!config.get(name).isNull()) {
        continue;
      }
      out = switch (attribute.plan()) {
        case NONE -> out;
        case PROJECT -> provider.project().isNull() ? out : out.with(name, provider.project());
        case TERRAFORM_LABELS -> out.with(name, terraformLabels);
        case EFFECTIVE_LABELS ->
            out.with(name, labels.effective(terraformLabels, prior.get("terraform_labels"), prior.get(name)));
        case EFFECTIVE_ANNOTATIONS ->
            out.with(name, annotations(labels, config.get("annotations"), prior));
      };
    }
    return out;
  }

  private static Value annotations(Labels labels, Value configured, Value.Fields prior) {
    Value settled = configured.hasUnknown() ? Value.UNKNOWN : configured;
    return labels.effective(settled, prior.get("annotations"), prior.get("effective_annotations"));
  }

  /** Newer providers do not promise that what they compute stays as it was in an update. */
  private static Value.Fields unknownAgain(Block block, Value.Fields planned, Value.Fields config) {
    Map<String, Value> out = new LinkedHashMap<>(planned.entries());
    block.attributes().forEach((name, attribute) -> {
      if (attribute.isVolatile() && config.get(name).isNull()) {
        out.put(name, Value.UNKNOWN);
      }
    });
    return new Value.Fields(out);
  }
}
