package dev.groundwork.synthesized.policy.loader;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A connection's config is a JSON object in text, and names the destination schema that the connection names: the
 * provider compares the two only after it has made the connection.
 */
public record ConnectionConfigs() implements Rule {
  private static final Set<String> TYPES = Set.of("fivetran_connection", "fivetran_connection_config");
  /** Keys of the config by arguments of destination_schema. */
  private static final SortedMap<String, String> REPEATED =
      new TreeMap<>(
          Map.of("name", "schema", "prefix", "schema_prefix", "table", "table", "table_group_name", "table_group_name"));

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.resources().filter(resource -> TYPES.contains(resource.type())).flatMap(this::check);
  }

  private Stream<Violation> check(Resource resource) {
    Optional<Object> written = resource.arguments().at("config");
    Optional<Arguments> config = resource.text("config").flatMap(JsonText::object);
    if (config.isEmpty()) {
      return written.isEmpty() && !resource.arguments().sets("destination_schema")
          ? Stream.empty()
          : Stream.of(violation(resource, "config", "a JSON object in text", "write valid JSON with each key once"));
    }
    return REPEATED.entrySet().stream()
        .filter(pair -> resource.text("destination_schema." + pair.getKey()).isPresent())
        .filter(pair -> !config.get().text(pair.getValue()).equals(resource.text("destination_schema." + pair.getKey())))
        .map(
            pair ->
                remark(
                    resource,
                    "config has %s %s".formatted(pair.getValue(), config.get().at(pair.getValue()).map(JsonText::of).orElse("not at all")),
                    JsonText.of(resource.text("destination_schema." + pair.getKey()).orElseThrow()) + ", as destination_schema." + pair.getKey(),
                    "repeat it in config: the provider sends only that"));
  }
}
