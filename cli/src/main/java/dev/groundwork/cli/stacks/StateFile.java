package dev.groundwork.cli.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param projects Google projects its resources name
 */
public record StateFile(Map<String, JsonNode> managed, Set<String> projects) {
  static final StateFile NONE = new StateFile(Map.of(), Set.of());
  private static final String SUFFIX = ".tfstate";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many resources it manages. */
  public int resources() {
    return managed.size();
  }

  /** The states of all stacks in a folder. */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The stack whose state a file is. */
  public static String stack(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** The state in a file; an empty one if there is no file. */
  public static StateFile read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      Map<String, JsonNode> managed = new TreeMap<>();
      Set<String> projects = new TreeSet<>();
      for (JsonNode resource : JSON.readTree(file.toFile()).path("resources")) {
        for (JsonNode instance : resource.path("instances")) {
          if (resource.path("mode").asText().equals("managed")) {
            managed.put(address(resource, instance), instance.path("attributes"));
          }
          JsonNode project = instance.path("attributes").path("project");
          if (project.isTextual() && !project.asText().isEmpty()) {
            projects.add(project.asText());
          }
        }
      }
      return new StateFile(managed, projects);
    } catch (IOException damaged) {
      throw Failure.work(
          "Terraform's state %s cannot be read: %s; restore it from %s.backup, or for the sandbox start afresh: "
              .formatted(file, damaged.getMessage(), file.getFileName())
              + "./groundwork down --wipe");
    }
  }

  private static String address(JsonNode resource, JsonNode instance) {
    return "%s.%s[%s]"
        .formatted(
            resource.path("type").asText(), resource.path("name").asText(), instance.path("index_key").asText());
  }
}
