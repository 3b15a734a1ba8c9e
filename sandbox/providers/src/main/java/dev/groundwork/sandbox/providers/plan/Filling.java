package dev.groundwork.sandbox.providers.plan;

import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.schema.Attribute;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.NestedBlock;
import dev.groundwork.sandbox.providers.schema.Nesting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills in what a configuration leaves open: defaults, prior computed values, and unknowns where there is neither. */
record Filling(boolean legacy) {

  /**
   * The configured block, completed.
   *
   * @param prior null for something new
   */
  Value.Fields fill(Block block, Value.Fields config, Value prior) {
    Map<String, Value> out = new LinkedHashMap<>();
    block.attributes().forEach((name, attribute) -> out.put(name, attribute(attribute, config.get(name), prior)));
    block.blocks().forEach((name, nested) -> out.put(name, nested(nested, config.get(name), prior)));
    return new Value.Fields(out);
  }

  private Value attribute(Attribute attribute, Value configured, Value parent) {
    Value prior = parent.fields().get(attribute.name());
    if (configured instanceof Value.Text(String text)) {
      if (prior instanceof Value.Text(String before) && attribute.spelling().same(text, before)) {
        return prior;
      }
      Value stored = new Value.Text(attribute.spelling().stored(text));
      return unchangedZero(stored, prior, parent) ? prior : stored;
    }
    if (configured.isNull() && attribute.computed() && attribute.defaultValue().isNull()) {
      return parent.isNull() ? Value.UNKNOWN : prior;
    }
    Value value = configured.isNull() ? attribute.defaultValue() : configured;
    return unchangedZero(value, prior, parent) ? prior : value;
  }

  /** The older SDK sees no difference between null, "", 0, false and []. */
  private boolean unchangedZero(Value value, Value prior, Value parent) {
    return legacy && !parent.isNull() && value.isZero() && prior.isZero();
  }

  private Value nested(NestedBlock nested, Value configured, Value parent) {
    Value prior = parent.fields().get(nested.name());
    if (configured.isUnknown()) {
      return Value.UNKNOWN;
    }
    List<Value> elements = nested.elements(configured);
    if (elements.isEmpty()) {
      return !nested.computed() ? nested.none() : parent.isNull() ? Value.UNKNOWN : prior;
    }
    return nested.nesting() == Nesting.SET
        ? new Value.Bag(set(nested.block(), elements, prior.parts()))
        : nested.of(list(nested.block(), elements, nested.elements(prior)));
  }

  private List<Value> list(Block block, List<Value> configured, List<Value> prior) {
    List<Value> filled = new ArrayList<>();
    for (int i = 0; i < configured.size(); i++) {
      filled.add(fill(block, configured.get(i).fields(), i < prior.size() ? prior.get(i) : Value.NULL));
    }
    return filled;
  }

  /** A set has no index to pair by: an element's past is the prior element that agrees in what can be configured. */
  private List<Value> set(Block block, List<Value> configured, List<Value> prior) {
    List<Value> unmatched = new ArrayList<>(prior);
    List<Value> filled = new ArrayList<>();
    for (Value element : configured) {
      Value.Fields fresh = fill(block, element.fields(), Value.NULL);
      Value twin = unmatched.stream().filter(p -> agrees(block, fresh, p.fields())).findFirst().orElse(Value.NULL);
      unmatched.remove(twin);
      filled.add(twin.isNull() ? fresh : fill(block, element.fields(), twin));
    }
    return filled;
  }

  private boolean agrees(Block block, Value.Fields fresh, Value.Fields prior) {
    for (String name : block.attributes().keySet()) {
      Value left = fresh.get(name);
      Value right = prior.get(name);
      boolean same = left.isUnknown() || left.equals(right) || legacy && left.isZero() && right.isZero();
      if (!same) {
        return false;
      }
    }
    return block.blocks().values().stream()
        .allMatch(nested -> agree(nested, fresh.get(nested.name()), prior.get(nested.name())));
  }

  private boolean agree(NestedBlock nested, Value fresh, Value prior) {
    if (fresh.isUnknown()) {
      return nested.computed();
    }
    List<Value> left = nested.elements(fresh);
    List<Value> right = nested.elements(prior);
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!agrees(nested.block(), left.get(i).fields(), right.get(i).fields())) {
        return false;
      }
    }
    return true;
  }
}
