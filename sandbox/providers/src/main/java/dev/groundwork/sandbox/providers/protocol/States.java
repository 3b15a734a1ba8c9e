package dev.groundwork.sandbox.providers.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.NestedBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what a handler answered over what was planned or stored.
 *
 * @param legacy an answered zero does not displace another spelling of nothing, as with the older SDK
 */
record States(boolean legacy) {

  /** The new state; nothing in it is unknown. */
  Value.Fields settle(Block block, Value.Fields reference, ObjectNode answer) {
    Value.Fields answered = (Value.Fields) Json.decode(block.type(), answer);
    Map<String, Value> out = new LinkedHashMap<>();
    block.type().attributes().keySet().forEach(name ->
        out.put(name, answer.has(name) ? answered.get(name) : reference.get(name)));
    Value.Fields complete = block.complete(new Value.Fields(out));
    return legacy ? keepZeros(block, reference, complete) : complete;
  }

  private static Value.Fields keepZeros(Block block, Value.Fields reference, Value.Fields fresh) {
    Map<String, Value> out = new LinkedHashMap<>(fresh.entries());
    block.attributes().keySet().forEach(name -> {
      if (fresh.get(name).isZero() && reference.get(name).isZero()) {
        out.put(name, reference.get(name));
      }
    });
    block.blocks().forEach((name, nested) -> out.put(name, keepZeros(nested, reference.get(name), fresh.get(name))));
    return new Value.Fields(out);
  }

  private static Value keepZeros(NestedBlock nested, Value reference, Value fresh) {
    List<Value> known = nested.elements(reference);
    List<Value> elements = nested.elements(fresh);
    if (known.size() != elements.size()) {
      return fresh;
    }
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      kept.add(keepZeros(nested.block(), known.get(i).fields(), elements.get(i).fields()));
    }
    return nested.of(kept);
  }
}
