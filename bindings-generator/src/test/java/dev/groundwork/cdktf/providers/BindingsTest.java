package dev.groundwork.cdktf.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs in each module of bindings, over the schema file that lies in it. */
@DisplayName("The generated bindings")
class BindingsTest {
  private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");
  private static final String ENDING = ".schema.json";

  private final String name = schemaFile().getFileName().toString().replace(ENDING, "");

  @Test
  void have_a_builder_method_for_every_attribute_that_can_be_set() throws Exception {
    List<String> missing = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, JsonNode> type : types().entrySet()) {
      for (String attribute : settable(type.getValue())) {
        checked++;
        if (!builderMethods(type.getKey()).contains(camel(attribute))) {
          missing.add(type.getKey() + "." + attribute);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(checked).as("attributes looked at").isGreaterThan(50);
  }

  @Test
  void have_a_builder_method_for_every_member_of_a_nested_attribute() throws Exception {
    List<String> missing = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, JsonNode> type : types().entrySet()) {
      for (Map.Entry<String, JsonNode> attribute : type.getValue().path("attributes").properties()) {
        JsonNode nested = attribute.getValue().path("nested_type");
        if (!nested.path("nesting_mode").asText().equals("single")) {
          continue;
        }
        String nestedClass = suffixed(type.getKey().replaceFirst("A$", "") + camel("_" + attribute.getKey()));
        for (String member : settable(nested)) {
          checked++;
          if (!builderMethods(nestedClass).contains(camel(member))) {
            missing.add(nestedClass + "." + member);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(checked).as("members looked at").isGreaterThan(4);
  }

  private List<String> builderMethods(String type) throws ClassNotFoundException {
    Class<?> builder = Class.forName("dev.groundwork.cdktf.providers." + name + "." + type + "$Builder");
    return Arrays.stream(builder.getDeclaredMethods()).map(Method::getName).toList();
  }

  /** Attributes by generated class: resources, data sources, the provider. */
  private Map<String, JsonNode> types() throws IOException {
    JsonNode provider =
        new ObjectMapper().readTree(schemaFile().toFile()).path("provider_schemas").elements().next();
    Map<String, JsonNode> types = new TreeMap<>();
    types.put("provider." + camel("_" + name) + "Provider", provider.path("provider").path("block"));
    provider
        .path("resource_schemas")
        .properties()
        .forEach(e -> types.put(className("", e.getKey()), e.getValue().path("block")));
    provider
        .path("data_source_schemas")
        .properties()
        .forEach(e -> types.put(className("data_" + name + "_", e.getKey()), e.getValue().path("block")));
    return types;
  }

  private String className(String prefix, String type) {
    String folder = prefix + type.substring(name.length() + 1);
    return folder + "." + suffixed(camel("_" + folder));
  }

  /** A class whose name ends in Config would collide with the next one's settings. */
  private static String suffixed(String className) {
    return className.endsWith("Config") ? className + "A" : className;
  }

  private static List<String> settable(JsonNode block) {
    Stream<String> attributes =
        block.path("attributes").properties().stream()
            .filter(e -> e.getValue().path("optional").asBoolean() || e.getValue().path("required").asBoolean())
            .map(Map.Entry::getKey);
    Stream<String> blocks = block.path("block_types").properties().stream().map(Map.Entry::getKey);
    return Stream.concat(attributes, blocks).toList();
  }

  private static Path schemaFile() {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.filter(file -> file.toString().endsWith(ENDING)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String camel(String snake) {
    return WORD_START.matcher(snake).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
