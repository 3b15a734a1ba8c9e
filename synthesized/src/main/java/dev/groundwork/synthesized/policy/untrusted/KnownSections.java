package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A document holds resources, data sources, outputs, moves, providers and a backend: no module, import, variable, check. */
public record KnownSections() implements Rule {
  private static final Set<String> SECTIONS =
      Set.of("//", "terraform", "provider", "resource", "data", "output", "moved");
  private static final Set<String> SETTINGS = Set.of("backend", "required_providers", "required_version");
  private static final Set<String> OUTPUT = Set.of("//", "value", "description");
  private static final Set<String> MOVED = Set.of("from", "to");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Document document) {
    Arguments content = document.content();
    Stream.Builder<Violation> found = Stream.builder();
    keys(document, "the document", content.values().keySet(), SECTIONS, found);
    object(document, "terraform", SETTINGS, found);
    Object outputs = content.values().getOrDefault("output", Map.of());
    if (outputs instanceof Map<?, ?> named) {
      named.forEach((name, output) -> block(document, "output." + name, output, OUTPUT, found));
    } else {
      shape(document, "output", outputs, found);
    }
    for (Object move : content.list("moved")) {
      block(document, "moved", move, MOVED, found);
    }
    return found.build();
  }

  private void object(Document document, String section, Set<String> allowed, Stream.Builder<Violation> found) {
    Object value = document.content().values().get(section);
    if (value != null) {
      block(document, section, value, allowed, found);
    }
  }

  private void block(
      Document document, String part, Object value, Set<String> allowed, Stream.Builder<Violation> found) {
    if (value instanceof Map<?, ?> members) {
      keys(document, part, members.keySet(), allowed, found);
    } else {
      shape(document, part, value, found);
    }
  }

  private void keys(
      Document document, String part, Set<?> keys, Set<String> allowed, Stream.Builder<Violation> found) {
    keys.stream()
        .filter(key -> !allowed.contains(key))
        .forEach(
            key ->
                found.add(
                    Texts.violation(
                        name(), document, part, "it has " + JsonText.of(key), allowed.stream().sorted().toList().toString())));
  }

  private void shape(Document document, String part, Object value, Stream.Builder<Violation> found) {
    found.add(Texts.violation(name(), document, part, "it is " + JsonText.of(value), "an object"));
  }
}
