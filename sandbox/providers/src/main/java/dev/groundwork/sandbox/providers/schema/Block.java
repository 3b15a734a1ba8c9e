package dev.groundwork.sandbox.providers.schema;

import dev.groundwork.sandbox.providers.cty.Type;
import dev.groundwork.sandbox.providers.cty.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Attributes and blocks that stand together, by name. */
public record Block(Map<String, Attribute> attributes, Map<String, NestedBlock> blocks) {

  public Type.ObjectOf type() {
    TreeMap<String, Type> types = new TreeMap<>();
    attributes.forEach((name, attribute) -> types.put(name, attribute.type()));
    blocks.forEach((name, block) -> types.put(name, block.type()));
    return new Type.ObjectOf(types);
  }

  /** True if a change somewhere in this block replaces the resource. */
  public boolean forcesNew() {
    return attributes.values().stream().anyMatch(Attribute::forceNew)
        || blocks.values().stream().anyMatch(nested -> nested.block().forcesNew());
  }

  /** The same value with lists and sets of blocks empty where they are null, and nothing unknown. */
  public Value.Fields complete(Value.Fields value) {
    Map<String, Value> out = new LinkedHashMap<>();
    attributes.keySet().forEach(name -> out.put(name, value.get(name).hasUnknown() ? Value.NULL : value.get(name)));
    blocks.forEach((name, nested) -> out.put(name, nested.of(
        nested.elements(value.get(name)).stream().map(e -> (Value) nested.block().complete(e.fields())).toList())));
    return new Value.Fields(out);
  }
}
