package dev.groundwork.model.yaml;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a type is read that is neither a record, a list, a mapping, an enum nor plain.
 *
 * @param standIn takes the place of a value that cannot be read
 * @param reader adds a problem to the value and answers nothing where it cannot read it
 * @param <T> the type read
 */
public record Scalar<T>(T standIn, Function<Value, Optional<T>> reader) {
  T read(Value value) {
    return reader.apply(value).orElse(standIn);
  }
}
