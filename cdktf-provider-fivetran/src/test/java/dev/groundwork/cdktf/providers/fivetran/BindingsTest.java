package dev.groundwork.cdktf.providers.fivetran;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
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

@DisplayName("The generated bindings")
class BindingsTest {
  private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");

  @Test
  void have_a_builder_method_for_every_attribute_that_can_be_set() throws Exception {
    List<String> missing = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, JsonNode> type : types().entrySet()) {
      for (String attribute : settable(type.getValue().path("block"))) {
        checked++;
        if (!hasBuilderMethod(type.getKey(), attribute)) {
          missing.add(type.getKey() + "." + attribute);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(checked).as("attributes looked at").isGreaterThan(50);
  }

  @Test
  void have_a_builder_method_for_every_member_of_a_nested_attribute() throws Exception {
    assertThat(builderMethods("destination.DestinationConfigA"))
        .contains("bucket", "dataSetLocation", "projectId", "secretKey");
    assertThat(builderMethods("connection.ConnectionDestinationSchema"))
        .contains("name", "prefix", "table", "tableGroupName");
    assertThat(builderMethods("connector_schedule.ConnectorScheduleSchedule"))
        .contains("cron", "daysOfWeek", "interval", "scheduleType", "timeOfDay");
  }

  private static boolean hasBuilderMethod(String type, String attribute) throws ClassNotFoundException {
    return builderMethods(type).contains(camel(attribute));
  }

  private static List<String> builderMethods(String type) throws ClassNotFoundException {
    Class<?> builder = Class.forName("dev.groundwork.cdktf.providers.fivetran." + type + "$Builder");
    return Arrays.stream(builder.getDeclaredMethods()).map(Method::getName).toList();
  }

  /** Generated class by schema: resources, the data source, the provider. */
  private static Map<String, JsonNode> types() throws IOException {
    JsonNode provider =
        new ObjectMapper()
            .readTree(Path.of("fivetran.schema.json").toFile())
            .path("provider_schemas")
            .path("local/fivetran/fivetran");
    Map<String, JsonNode> types = new TreeMap<>();
    types.put("provider.FivetranProvider", provider.path("provider"));
    provider.path("resource_schemas").properties().forEach(e -> types.put(className("", e.getKey()), e.getValue()));
    provider
        .path("data_source_schemas")
        .properties()
        .forEach(e -> types.put(className("data_fivetran_", e.getKey()), e.getValue()));
    return types;
  }

  private static String className(String prefix, String type) {
    String name = prefix + type.substring("fivetran_".length());
    String simple = camel("_" + name);
    // A class whose name ends in Config would collide with the next one's settings.
    return name + "." + (simple.endsWith("Config") ? simple + "A" : simple);
  }

  private static List<String> settable(JsonNode block) {
    Stream<String> attributes =
        block.path("attributes").properties().stream()
            .filter(e -> e.getValue().path("optional").asBoolean() || e.getValue().path("required").asBoolean())
            .map(Map.Entry::getKey);
    Stream<String> blocks = block.path("block_types").properties().stream().map(Map.Entry::getKey);
    return Stream.concat(attributes, blocks).toList();
  }

  private static String camel(String snake) {
    return WORD_START.matcher(snake).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
