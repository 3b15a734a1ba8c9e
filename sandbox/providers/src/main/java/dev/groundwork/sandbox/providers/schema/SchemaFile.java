package dev.groundwork.sandbox.providers.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Type;
import dev.groundwork.sandbox.providers.cty.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads schema files: {@code <folder>/<type>.json} on the class path. */
public final class SchemaFile {

  private SchemaFile() {}

  /**
   * The schema in one file.
   *
   * @param neighbour a class in whose package's resources the file lives
   * @param file name of the file without its ending
   */
  public static TypeSchema read(Class<?> neighbour, String file) {
    try (InputStream in = neighbour.getResourceAsStream(file + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no schema file " + file + ".json beside " + neighbour.getName());
      }
      JsonNode root = Json.parse(in.readAllBytes());
      return new TypeSchema(file.replaceFirst("^data_", ""), root.path("version").asLong(), block(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Block block(JsonNode node) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    node.path("attributes").properties().forEach(e -> attributes.put(e.getKey(), attribute(e.getKey(), e.getValue())));
    Map<String, NestedBlock> blocks = new LinkedHashMap<>();
    node.path("blocks").properties().forEach(e -> blocks.put(e.getKey(), nested(e.getKey(), e.getValue())));
    if (node.has("timeouts")) {
      blocks.put("timeouts", timeouts(node.path("timeouts")));
    }
    return new Block(attributes, blocks);
  }

  private static NestedBlock nested(String name, JsonNode node) {
    Nesting nesting = Nesting.valueOf(node.path("nesting").asText().toUpperCase(Locale.ROOT));
    NestedBlock.Syntax syntax =
        NestedBlock.Syntax.valueOf(node.path("syntax").asText("block").toUpperCase(Locale.ROOT));
    int min = node.path("min").asInt();
    int max = node.path("max").asInt();
    return new NestedBlock(name, nesting, syntax, block(node), min, max, node.path("computed").asBoolean());
  }

  private static NestedBlock timeouts(JsonNode operations) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    JsonNode duration = Json.MAPPER.createObjectNode().put("type", "string").put("use", "optional");
    operations.forEach(operation -> attributes.put(operation.asText(), attribute(operation.asText(), duration)));
    return new NestedBlock(
        "timeouts", Nesting.SINGLE, NestedBlock.Syntax.BLOCK, new Block(attributes, Map.of()), 0, 0, false);
  }

  private static Attribute attribute(String name, JsonNode node) {
    Type type = Type.parse(node.path("type").asText());
    List<String> use = List.of(node.path("use").asText().split(" "));
    Value defaultValue = Json.decode(type, node.get("default"));
    return new Attribute(
        name,
        type,
        use.contains("required"),
        use.contains("optional"),
        use.contains("computed"),
        node.path("sensitive").asBoolean(),
        node.path("force_new").asBoolean(),
        node.path("volatile").asBoolean(),
        defaultValue,
        Attribute.PlanRule.valueOf(node.path("plan").asText("none").toUpperCase(Locale.ROOT)),
        spelling(node),
        node.has("pattern") ? Pattern.compile(node.path("pattern").asText()) : null,
        texts(node.path("values")));
  }

  private static Spelling spelling(JsonNode node) {
    return node.path("ignore_case").asBoolean() ? Spelling.IGNORE_CASE
        : node.path("upper_case").asBoolean() ? Spelling.UPPER_CASE
        : node.path("last_segment").asBoolean() ? Spelling.LAST_SEGMENT
        : Spelling.EXACT;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
