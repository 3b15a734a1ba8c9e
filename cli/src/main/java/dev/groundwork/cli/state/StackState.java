package dev.groundwork.cli.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Terraform's state of one stack, read.
 *
 * @param managed what it records of each resource, by address; data sources left out
 * @param data addresses of data sources
 * @param projects Google projects its resources name
 */
public record StackState(Map<String, JsonNode> managed, List<String> data, Set<String> projects) {
  /** Of a stack that was never deployed. */
  public static final StackState NONE = new StackState(Map.of(), List.of(), Set.of());

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many resources it manages. */
  public int resources() {
    return managed.size();
  }

  /** What is recorded of a type's resources. */
  public Stream<JsonNode> of(String type) {
    return managed.entrySet().stream().filter(e -> e.getKey().startsWith(type + ".")).map(Map.Entry::getValue);
  }

  /** Addresses of a provider's resources and data sources, as {@code terraform state rm} takes them. */
  public List<String> ofProvider(String prefix) {
    return Stream.concat(
            managed.keySet().stream().filter(address -> address.startsWith(prefix)),
            data.stream().filter(address -> address.startsWith("data." + prefix)))
        .toList();
  }

  /** Reads a state in Terraform's format 4. */
  static StackState parse(byte[] state) throws IOException {
    Map<String, JsonNode> managed = new TreeMap<>();
    List<String> data = new ArrayList<>();
    Set<String> projects = new TreeSet<>();
    for (JsonNode resource : JSON.readTree(state).path("resources")) {
      for (JsonNode instance : resource.path("instances")) {
        JsonNode attributes = instance.path("attributes");
        if (resource.path("mode").asText().equals("managed")) {
          managed.put(address(resource, instance), attributes);
        } else {
          data.add("data." + address(resource, instance));
        }
        String project = attributes.path("project").asText("");
        if (!project.isEmpty()) {
          projects.add(project);
        }
      }
    }
    return new StackState(managed, data, projects);
  }

  private static String address(JsonNode resource, JsonNode instance) {
    JsonNode key = instance.path("index_key");
    String address = resource.path("type").asText() + "." + resource.path("name").asText();
    // As text, a key is quoted in an address; JSON quotes it too.
    return key.isMissingNode() ? address : address + "[" + key + "]";
  }
}
