package dev.groundwork.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A workflow of GitHub Actions, or an action of our own, as its YAML says it.
 *
 * @param text the file
 * @param root the document
 */
record Workflow(String name, String text, Map<String, Object> root) {
  private static final Path FOLDER = Repository.ROOT.resolve(".github");

  /**
   * A job.
   *
   * @param workflow name of its file
   */
  record Job(String workflow, String id, Map<String, Object> root) {
    List<Map<String, Object>> steps() {
      return maps(root.get("steps"));
    }

    Map<String, Object> permissions() {
      return map(root.get("permissions"));
    }

    boolean uses(String action) {
      return steps().stream().anyMatch(step -> String.valueOf(step.get("uses")).startsWith(action + "@"));
    }

    @Override
    public String toString() {
      return workflow + ":" + id;
    }
  }

  static Workflow named(String name) {
    return read(FOLDER.resolve("workflows").resolve(name));
  }

  static List<Workflow> all() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("workflows"))) {
      return files.sorted().map(Workflow::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The local actions too. */
  static List<Workflow> allAndActions() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().map(Workflow::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Workflow read(Path file) {
    try {
      String text = Files.readString(file);
      return new Workflow(
          file.getFileName().toString(), text, map(new Load(LoadSettings.builder().build()).loadFromString(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Job> jobs() {
    return map(root.get("jobs")).entrySet().stream().map(job -> new Job(name, job.getKey(), map(job.getValue()))).toList();
  }

  Job job(String id) {
    return new Job(name, id, map(map(root.get("jobs")).get(id)));
  }

  /** Every step, those of a local action too. */
  List<Map<String, Object>> steps() {
    return Stream.concat(jobs().stream().flatMap(job -> job.steps().stream()), maps(map(root.get("runs")).get("steps")).stream())
        .toList();
  }

  @SuppressWarnings("unchecked") // YAML's mappings have texts as keys
  static Map<String, Object> map(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked") // as above
  static List<Map<String, Object>> maps(Object node) {
    return node == null ? List.of() : (List<Map<String, Object>>) node;
  }
}
