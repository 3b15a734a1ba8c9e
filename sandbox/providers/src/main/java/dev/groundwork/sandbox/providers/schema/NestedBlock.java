package dev.groundwork.sandbox.providers.schema;

import dev.groundwork.sandbox.providers.cty.Type;
import dev.groundwork.sandbox.providers.cty.Value;
import java.util.List;

/**
 * A block inside another.
 *
 * @param syntax how a configuration writes it
 * @param max how many there may be; 0 is no limit
 * @param computed where the configuration has none, the provider may fill it in (Terraform's schema cannot say so)
 */
public record NestedBlock(
    String name, Nesting nesting, Syntax syntax, Block block, int min, int max, boolean computed) {

  /** How a configuration writes a block. */
  public enum Syntax {
    /** {@code name { ... }}, as the older schemas have it. */
    BLOCK,
    /** {@code name = { ... }}: an attribute with attributes of its own. */
    ATTRIBUTE
  }

  public Type type() {
    return switch (nesting) {
      case SINGLE -> block.type();
      case LIST -> new Type.ListOf(block.type());
      case SET -> new Type.SetOf(block.type());
    };
  }

  /** What stands where there is no such block: lists and sets are empty, never null. */
  public Value none() {
    return of(List.of());
  }

  /** The value of these elements. */
  public Value of(List<Value> elements) {
    return switch (nesting) {
      case SINGLE -> elements.isEmpty() ? Value.NULL : elements.getFirst();
      case LIST -> new Value.Items(elements);
      case SET -> new Value.Bag(elements);
    };
  }

  /** The elements of a value of this block. */
  public List<Value> elements(Value value) {
    if (nesting == Nesting.SINGLE) {
      return value instanceof Value.Fields ? List.of(value) : List.of();
    }
    return value.parts();
  }
}
