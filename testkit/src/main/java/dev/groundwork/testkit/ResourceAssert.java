package dev.groundwork.testkit;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Reference;
import dev.groundwork.synthesized.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the resources of a type that are still meant. Each narrows them down and fails if none is left, showing
 * those that came nearest with the values that differ.
 */
public final class ResourceAssert extends AbstractAssert<ResourceAssert, List<Resource>> {
  private static final int SHOWN = 3;
  private final StackAssert stack;
  private final Document document;
  private final List<Wish> wishes;

  ResourceAssert(StackAssert stack, Document document, List<Resource> meant, List<Wish> wishes) {
    super(meant, ResourceAssert.class);
    this.stack = stack;
    this.document = document;
    this.wishes = List.copyOf(wishes);
  }

  /**
   * An argument has a value.
   *
   * @param argument a path: {@code lifecycle_rule.0.action.type}
   * @param value text, number, flag, {@link List} or {@link java.util.Map}, compared whole
   */
  public ResourceAssert with(String argument, Object value) {
    return wish(
        new Wish(
            "with %s %s".formatted(argument, JsonText.of(value)),
            resource -> Wish.same(value, resource.arguments().at(argument).orElse(null)),
            resource -> shown(resource, argument)));
  }

  /**
   * An argument is JSON in a text, and has these members, in any order.
   *
   * @param json an object
   */
  public ResourceAssert withJson(String argument, String json) {
    Map<String, Object> value =
        JsonText.object(json)
            .orElseThrow(() -> new IllegalArgumentException("%s; allowed: a JSON object".formatted(json)))
            .values();
    return wish(
        new Wish(
            "with %s as JSON %s".formatted(argument, JsonText.of(value)),
            resource ->
                resource.text(argument).flatMap(JsonText::object).filter(text -> Wish.same(value, text.values())).isPresent(),
            resource -> shown(resource, argument)));
  }

  /** An argument is not set, or null. */
  public ResourceAssert without(String argument) {
    return wish(
        new Wish(
            "without " + argument,
            resource -> resource.arguments().at(argument).isEmpty(),
            resource -> shown(resource, argument)));
  }

  /** The construct is here in the program's tree: {@code lake/raw/bucket}. */
  public ResourceAssert at(String path) {
    return wish(
        new Wish("at " + path, resource -> resource.path().equals(path), resource -> "it is at " + resource.path()));
  }

  /** It refers to a resource, or waits for it by {@code depends_on}: by address or by the construct's path. */
  public ResourceAssert refersTo(String target) {
    return wish(
        new Wish(
            "referring to " + target,
            resource -> resource.references().stream().anyMatch(reference -> isTo(reference, target)),
            resource -> "it refers to " + targets(resource)));
  }

  /** Every one that is meant has a value, compared as by {@link #with}. */
  public ResourceAssert allWith(String argument, Object value) {
    List<String> others =
        actual.stream()
            .filter(resource -> !Wish.same(value, resource.arguments().at(argument).orElse(null)))
            .map(resource -> "%s: %s".formatted(resource, shown(resource, argument)))
            .toList();
    if (!others.isEmpty()) {
      throw failure(
          "stack %s has %s whose %s is not %s:%n  %s",
          document.stack(), described(wishes), argument, JsonText.of(value), String.join("\n  ", others));
    }
    return this;
  }

  /** The values that those meant have, in any order, each as often as it occurs; those not set are left out. */
  public ResourceAssert allValues(String argument, Object... expected) {
    List<String> found =
        actual.stream().flatMap(resource -> resource.arguments().at(argument).stream()).map(JsonText::of).sorted().toList();
    List<String> wanted = Stream.of(expected).map(JsonText::of).sorted().toList();
    if (!found.equals(wanted)) {
      throw failure(
          "in stack %s, %s of %s is%n  %s%nexpected%n  %s",
          document.stack(), argument, described(wishes), String.join(", ", found), String.join(", ", wanted));
    }
    return this;
  }

  /** Just so many are meant. */
  public ResourceAssert times(int count) {
    if (actual.size() != count) {
      String found = String.join("\n  ", actual.stream().map(Resource::toString).toList());
      throw failure(
          "stack %s has %d %s, expected %d:%n  %s", document.stack(), actual.size(), described(wishes), count, found);
    }
    return this;
  }

  /** Just one is meant. */
  public ResourceAssert once() {
    return times(1);
  }

  /** Back to the stack. */
  public StackAssert and() {
    return stack;
  }

  private static String shown(Resource resource, String argument) {
    return "%s is %s".formatted(argument, resource.arguments().at(argument).map(JsonText::of).orElse("not set"));
  }

  private static List<String> targets(Resource resource) {
    return resource.references().stream().map(Reference::address).distinct().sorted().toList();
  }

  private boolean isTo(Reference reference, String target) {
    return reference.address().equals(target)
        || document.target(reference).filter(resource -> resource.path().equals(target)).isPresent();
  }

  private ResourceAssert wish(Wish wish) {
    List<Wish> all = new ArrayList<>(wishes);
    all.add(wish);
    List<Resource> left = actual.stream().filter(wish::isMetBy).toList();
    if (left.isEmpty()) {
      throw failure("stack %s has no %s; nearest:%s", document.stack(), described(all), nearest(all));
    }
    return new ResourceAssert(stack, document, left, all);
  }

  private String described(List<Wish> wishes) {
    List<String> words = new ArrayList<>(List.of(actual.getFirst().type()));
    wishes.forEach(wish -> words.add(wish.words()));
    return String.join(" ", words);
  }

  /** All of the type, those that miss fewest wishes first, each with what it misses. */
  private String nearest(List<Wish> wishes) {
    StringBuilder text = new StringBuilder();
    List<Resource> all =
        document.all().stream().filter(resource -> resource.type().equals(actual.getFirst().type())).toList();
    all.stream()
        .sorted(Comparator.comparingLong(resource -> wishes.stream().filter(wish -> !wish.isMetBy(resource)).count()))
        .limit(SHOWN)
        .forEach(
            resource -> {
              text.append("\n  ").append(resource);
              wishes.stream()
                  .filter(wish -> !wish.isMetBy(resource))
                  .forEach(wish -> text.append("\n    ").append(wish.found(resource)));
            });
    if (all.size() > SHOWN) {
      text.append("\n  and %d more".formatted(all.size() - SHOWN));
    }
    return text.toString();
  }
}
