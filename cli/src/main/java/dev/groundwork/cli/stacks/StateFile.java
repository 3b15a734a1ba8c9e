package dev.groundwork.cli.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Terraform's state of one stack, read.
 *
 * @param resources how many it manages, data sources left out
 * @param projects Google projects its resources name
 */
public record StateFile(int resources, Set<String> projects) {
  private static final String SUFFIX = ".tfstate";
  private static final ObjectMapper JSON = new ObjectMapper();

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
      return new StateFile(0, Set.of());
    }
    try {
      int count = 0;
      Set<String> projects = new TreeSet<>();
      for (JsonNode resource : JSON.readTree(file.toFile()).path("resources")) {
        count += resource.path("mode").asText().equals("managed") ? resource.path("instances").size() : 0;
        for (JsonNode instance : resource.path("instances")) {
          JsonNode project = instance.path("attributes").path("project");
          if (project.isTextual() && !project.asText().isEmpty()) {
            projects.add(project.asText());
          }
        }
      }
      return new StateFile(count, projects);
    } catch (IOException damaged) {
      throw Failure.work(
          "Terraform's state %s cannot be read: %s; restore it from %s.backup, or for the sandbox start afresh: "
              .formatted(file, damaged.getMessage(), file.getFileName())
              + "./groundwork down --wipe");
    }
  }
}
