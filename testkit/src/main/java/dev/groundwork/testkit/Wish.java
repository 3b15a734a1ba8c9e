package dev.groundwork.testkit;

import dev.groundwork.synthesized.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a test wants of a resource.
 *
 * @param words as a message says it
 * @param met whether a resource meets it
 * @param shown what a resource has instead
 */
record Wish(String words, Predicate<Resource> met, Function<Resource, String> shown) {
  boolean isMetBy(Resource resource) {
    return met.test(resource);
  }

  String found(Resource resource) {
    return shown.apply(resource);
  }

  /** Whether two values are the same to Terraform: numbers by value, objects in any order. */
  static boolean same(@Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Number one && actual instanceof Number other) {
      return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
    }
    if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
      return one.keySet().equals(other.keySet())
          && one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
    }
    if (expected instanceof List<?> one && actual instanceof List<?> other) {
      return one.size() == other.size()
          && IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
    }
    return expected == null ? actual == null : expected.equals(actual);
  }
}
