package dev.groundwork.sandbox.providers.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.schema.Attribute;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import dev.groundwork.sandbox.providers.wire.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a configuration that Terraform itself cannot see from the schema. */
final class Validation {

  private Validation() {}

  /** All problems together: the schema file's rules, then the type's own. */
  static List<Diagnostic> diagnostics(TypeSchema schema, Value config, Function<JsonNode, List<Problem>> own) {
    List<Problem> problems = new ArrayList<>();
    collect(schema.block(), config.fields(), null, problems);
    problems.addAll(own.apply(Json.encodeFields(config.fields())));
    return problems.stream().map(Messages::error).toList();
  }

  private static void collect(
      Block block, Value.Fields config, @Nullable String top, List<Problem> problems) {
    for (Attribute attribute : block.attributes().values()) {
      if (config.get(attribute.name()) instanceof Value.Text(String text)) {
        check(attribute, text, top == null ? attribute.name() : top, problems);
      }
    }
    block.blocks().forEach((name, nested) -> nested.elements(config.get(name)).forEach(element ->
        collect(nested.block(), element.fields(), top == null ? name : top, problems)));
  }

  private static void check(Attribute attribute, String text, String top, List<Problem> problems) {
    String name = attribute.name();
    if (attribute.pattern() != null && !attribute.pattern().matcher(text).matches()) {
      problems.add(new Problem(
          top,
          "invalid value for " + name + " (\"" + text + "\" doesn't match regexp \"" + attribute.pattern() + "\")",
          ""));
    }
    if (!attribute.values().isEmpty() && !attribute.values().contains(text)) {
      String allowed = String.join(" ", attribute.values().stream().map(value -> '"' + value + '"').toList());
      problems.add(new Problem(top, "expected " + name + " to be one of [" + allowed + "], got " + text, ""));
    }
  }
}
