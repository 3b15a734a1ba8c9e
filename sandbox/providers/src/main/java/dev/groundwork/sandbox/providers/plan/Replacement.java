package dev.groundwork.sandbox.providers.plan;

import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.NestedBlock;
import dev.groundwork.sandbox.providers.schema.Nesting;
import java.util.ArrayList;
import java.util.List;

/** Finds the changes that need a new resource. */
final class Replacement {

  private Replacement() {}

  static List<Path> paths(Block block, Value.Fields prior, Value.Fields planned) {
    List<Path> found = new ArrayList<>();
    collect(block, prior, planned, Path.ROOT, found);
    return List.copyOf(found);
  }

  private static void collect(Block block, Value.Fields prior, Value.Fields planned, Path at, List<Path> found) {
    block.attributes().forEach((name, attribute) -> {
      if (attribute.forceNew() && !prior.get(name).equals(planned.get(name))) {
        found.add(at.to(name));
      }
    });
    block.blocks().forEach((name, nested) -> {
      if (nested.block().forcesNew() && !prior.get(name).equals(planned.get(name))) {
        collectNested(nested, prior.get(name), planned.get(name), at.to(name), found);
      }
    });
  }

  /** No path leads into an element of a set, nor to one that only one side has: then the block itself is named. */
  private static void collectNested(NestedBlock nested, Value prior, Value planned, Path at, List<Path> found) {
    List<Value> before = nested.elements(prior);
    List<Value> after = nested.elements(planned);
    if (nested.nesting() == Nesting.SET || before.size() != after.size()) {
      found.add(at);
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      Path element = nested.nesting() == Nesting.SINGLE ? at : at.to(i);
      collect(nested.block(), before.get(i).fields(), after.get(i).fields(), element, found);
    }
  }
}
