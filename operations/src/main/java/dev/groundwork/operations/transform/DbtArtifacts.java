package dev.groundwork.operations.transform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that dbt leaves in its target folder: https://docs.getdbt.com/reference/artifacts/run-results-json */
final class DbtArtifacts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double NANOS = 1e9;

  private final Path folder;

  DbtArtifacts(Path folder) {
    this.folder = folder;
  }

  /** Takes away the results of an earlier run, which could be mistaken for this one's. */
  void clear() throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("run_results.json"));
  }

  /** The results; empty if dbt failed before it had any. */
  Optional<DbtResult> read() {
    Path results = folder.resolve("run_results.json");
    if (!Files.exists(results)) {
      return Optional.empty();
    }
    JsonNode run = tree(results);
    Path manifest = folder.resolve("manifest.json");
    JsonNode lineage = Files.exists(manifest) ? tree(manifest) : JSON.createObjectNode();
    List<NodeResult> nodes = new ArrayList<>();
    run.path("results").forEach(result -> nodes.add(node(result, lineage)));
    return Optional.of(new DbtResult(nodes, seconds(run.path("elapsed_time"))));
  }

  private static NodeResult node(JsonNode result, JsonNode lineage) {
    String id = result.path("unique_id").asText();
    return new NodeResult(
        id,
        NodeResult.Outcome.of(result.path("status").asText()),
        result.path("failures").asLong(0),
        result.path("message").asText(""),
        seconds(result.path("execution_time")),
        sources(id, lineage));
  }

  /** Raw tables among what the node depends on, and among what the models it depends on do. */
  private static Set<String> sources(String id, JsonNode lineage) {
    Set<String> tables = new HashSet<>();
    for (String parent : parents(id, lineage)) {
      addSource(parent, lineage, tables);
      if (parent.startsWith("model.")) {
        parents(parent, lineage).forEach(grandparent -> addSource(grandparent, lineage, tables));
      }
    }
    return tables;
  }

  private static List<String> parents(String id, JsonNode lineage) {
    List<String> parents = new ArrayList<>();
    lineage.path("parent_map").path(id).forEach(parent -> parents.add(parent.asText()));
    return parents;
  }

  private static void addSource(String id, JsonNode lineage, Set<String> tables) {
    JsonNode source = lineage.path("sources").path(id);
    if (!source.isMissingNode()) {
      tables.add(source.path("source_name").asText() + "." + source.path("name").asText());
    }
  }

  private static Duration seconds(JsonNode number) {
    return Duration.ofNanos((long) (number.asDouble(0) * NANOS));
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
