package dev.groundwork.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A synthesized google or fivetran document as the HCL that somebody would write by hand, without its backend. */
final class HclWriter {
  /** Arguments whose value is a map: any other object is a block. */
  private static final Set<String> MAPS = Set.of("labels", "attribute_mapping");

  /** Arguments that take addresses, which HCL writes without quotes. */
  private static final Set<String> ADDRESSES = Set.of("depends_on", "ignore_changes", "replace_triggered_by");

  private final StringBuilder text = new StringBuilder();

  private HclWriter() {}

  static String write(JsonNode document) {
    HclWriter writer = new HclWriter();
    writer.terraform(document.at("/terraform/required_providers"));
    document.path("provider").properties().forEach(writer::provider);
    for (String kind : new String[] {"data", "resource"}) {
      document.path(kind).properties().forEach(type -> writer.resources(kind, type));
    }
    return writer.text.toString();
  }

  private void terraform(JsonNode providers) {
    text.append("terraform {\n  required_providers {\n");
    providers.properties().forEach(each -> line(2, each.getKey() + " = " + map(each.getValue())));
    text.append("  }\n}\n\n");
  }

  private void provider(Map.Entry<String, JsonNode> provider) {
    provider.getValue().forEach(block -> block(0, "provider " + quoted(provider.getKey()), block));
  }

  private void resources(String kind, Map.Entry<String, JsonNode> type) {
    for (Map.Entry<String, JsonNode> each : type.getValue().properties()) {
      block(0, kind + " " + quoted(type.getKey()) + " " + quoted(each.getKey()), each.getValue());
    }
  }

  private void block(int depth, String head, JsonNode members) {
    line(depth, head + " {");
    members.properties().stream()
        .filter(member -> !member.getKey().equals("//") && !member.getValue().isNull())
        .forEach(member -> member(depth + 1, member.getKey(), member.getValue()));
    line(depth, "}");
  }

  private void member(int depth, String name, JsonNode value) {
    if (value.isObject() && !MAPS.contains(name)) {
      block(depth, name, value);
    } else if (value.isArray() && value.path(0).isObject()) {
      value.forEach(each -> block(depth, name, each));
    } else {
      line(depth, name + " = " + (ADDRESSES.contains(name) ? addresses(value) : expression(value)));
    }
  }

  private static String expression(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> quoted(value.asText());
      case OBJECT -> map(value);
      case ARRAY -> items(value).collect(Collectors.joining(", ", "[", "]"));
      default -> value.toString();
    };
  }

  private static Stream<String> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(HclWriter::expression);
  }

  private static String addresses(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String map(JsonNode object) {
    return object.properties().stream()
        .map(entry -> quoted(entry.getKey()) + " = " + expression(entry.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
