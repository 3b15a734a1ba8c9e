package dev.groundwork.sandbox.providers.cty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of Terraform's. Immutable; equality is Terraform's: numbers by value, sets without order. */
public sealed interface Value {

  /** The two values that say nothing. */
  enum Special implements Value {
    NULL,
    /** Not known before apply. */
    UNKNOWN
  }

  Value NULL = Special.NULL;
  Value UNKNOWN = Special.UNKNOWN;

  /** A string. */
  record Text(String text) implements Value {}

  /** A number of any size and precision. */
  record Num(BigDecimal number) implements Value {
    public Num {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
  }

  /** A truth value. */
  record Bool(boolean bool) implements Value {}

  /** A list. */
  record Items(List<Value> elements) implements Value {
    public Items {
      elements = List.copyOf(elements);
    }
  }

  /** A set. Elements that are still unknown may repeat, so it is no {@link java.util.Set}. */
  record Bag(List<Value> elements) implements Value {
    public Bag {
      elements = List.copyOf(elements);
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Bag(List<Value> others)) || others.size() != elements.size()) {
        return false;
      }
      List<Value> rest = new ArrayList<>(others);
      return elements.stream().allMatch(rest::remove);
    }

    @Override
    public int hashCode() {
      return elements.stream().mapToInt(Value::hashCode).sum();
    }
  }

  /** A map or an object. */
  record Fields(Map<String, Value> entries) implements Value {
    public Fields {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The entry of that name, null where there is none. */
    public Value get(String name) {
      return entries.getOrDefault(name, NULL);
    }

    /** A copy in which one entry differs. */
    public Fields with(String name, Value value) {
      Map<String, Value> copy = new LinkedHashMap<>(entries);
      copy.put(name, value);
      return new Fields(copy);
    }
  }

  Fields NOTHING = new Fields(Map.of());

  default boolean isNull() {
    return this == NULL;
  }

  default boolean isUnknown() {
    return this == UNKNOWN;
  }

  /** True if any part is not known before apply. */
  default boolean hasUnknown() {
    return switch (this) {
      case Special special -> special == Special.UNKNOWN;
      case Items(List<Value> elements) -> elements.stream().anyMatch(Value::hasUnknown);
      case Bag(List<Value> elements) -> elements.stream().anyMatch(Value::hasUnknown);
      case Fields(Map<String, Value> entries) -> entries.values().stream().anyMatch(Value::hasUnknown);
      case Text _, Num _, Bool _ -> false;
    };
  }

  /** True for null and for what the older provider SDK takes for the same: "", 0, false, empty collections. */
  default boolean isZero() {
    return switch (this) {
      case Special special -> special == Special.NULL;
      case Text(String text) -> text.isEmpty();
      case Num(BigDecimal number) -> number.signum() == 0;
      case Bool(boolean bool) -> !bool;
      case Items(List<Value> elements) -> elements.isEmpty();
      case Bag(List<Value> elements) -> elements.isEmpty();
      case Fields(Map<String, Value> entries) -> entries.isEmpty();
    };
  }

  /** The elements of a list or set; none for anything else. */
  default List<Value> parts() {
    return switch (this) {
      case Items(List<Value> elements) -> elements;
      case Bag(List<Value> elements) -> elements;
      default -> List.of();
    };
  }

  /** The entries of a map or object; none for anything else, null included. */
  default Fields fields() {
    return this instanceof Fields fields ? fields : NOTHING;
  }
}
