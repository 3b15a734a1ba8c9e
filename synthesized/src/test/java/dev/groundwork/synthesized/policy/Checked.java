package dev.groundwork.synthesized.policy;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a rule says of documents, written with single quotes. */
final class Checked {
  private Checked() {}

  static List<String> by(Rule rule, String... documents) {
    return rule.check(synthesis(documents)).map(Object::toString).toList();
  }

  static List<String> resource(Rule rule, String type, String arguments) {
    return by(rule, "{'resource': {'%s': {'x': %s}}}".formatted(type, arguments));
  }

  static List<String> data(Rule rule, String type) {
    return by(rule, "{'data': {'%s': {'x': {}}}}".formatted(type));
  }

  static Synthesis synthesis(String... documents) {
    return new Synthesis(
        Stream.of(documents).map(document -> Document.parse("lake", document.replace('\'', '"'))).toList());
  }
}
