package dev.groundwork.synthesized;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a block sets. Paths are keys and list positions joined by dots, as in {@code lifecycle_rule.0.action.type}; a
 * list of one block may be passed over, because a document may write one block either way.
 *
 * @param values maps, lists, strings, numbers, booleans and nulls; unmodifiable
 */
public record Arguments(Map<String, Object> values) {
  /** Nothing set. */
  public static final Arguments NONE = new Arguments(Map.of());

  /** The value at a path; empty if nothing is there, or null. */
  public Optional<Object> at(String path) {
    Object here = values;
    for (String step : path.split("\\.", -1)) {
      here = step(here, step);
    }
    return Optional.ofNullable(here);
  }

  /** Whether a value is set, be it null. */
  public boolean sets(String argument) {
    return values.containsKey(argument);
  }

  /** The text at a path. */
  public Optional<String> text(String path) {
    return at(path).filter(String.class::isInstance).map(String.class::cast);
  }

  /** The flag at a path, which Terraform accepts as text too. */
  public Optional<Boolean> flag(String path) {
    return at(path)
        .map(Object::toString)
        .filter(text -> text.equals("true") || text.equals("false"))
        .map(Boolean::valueOf);
  }

  /** The items at a path; a single value counts as a list of one. */
  public List<?> list(String path) {
    return at(path).<List<?>>map(value -> value instanceof List<?> items ? items : List.of(value)).orElse(List.of());
  }

  /** The texts among the items at a path. */
  public List<String> texts(String path) {
    return list(path).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** The blocks at a path, however many. */
  public List<Arguments> blocks(String path) {
    return list(path).stream().filter(Map.class::isInstance).map(Arguments::block).toList();
  }

  /** The only block at a path, or {@link #NONE}. */
  public Arguments block(String path) {
    List<Arguments> blocks = blocks(path);
    return blocks.size() == 1 ? blocks.getFirst() : NONE;
  }

  /** Shows every text, number and flag with its path, in the document's order. */
  public void eachLeaf(BiConsumer<String, Object> visitor) {
    walk("", values, visitor);
  }

  @SuppressWarnings("unchecked")
  private static Arguments block(Object value) {
    return new Arguments((Map<String, Object>) value);
  }

  private static @Nullable Object step(@Nullable Object here, String step) {
    return switch (here) {
      case Map<?, ?> members -> members.get(step);
      case List<?> items when step.matches("[0-9]{1,6}") ->
          Integer.parseInt(step) < items.size() ? items.get(Integer.parseInt(step)) : null;
      case List<?> items when items.size() == 1 -> step(items.getFirst(), step);
      case null, default -> null;
    };
  }

  private static void walk(String path, @Nullable Object value, BiConsumer<String, Object> visitor) {
    switch (value) {
      case null -> {}
      case Map<?, ?> members ->
          members.forEach((name, member) -> walk(path.isEmpty() ? "" + name : path + "." + name, member, visitor));
      case List<?> items -> {
        for (int i = 0; i < items.size(); i++) {
          walk(path + "." + i, items.get(i), visitor);
        }
      }
      default -> visitor.accept(path, value);
    }
  }
}
