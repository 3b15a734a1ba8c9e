package dev.groundwork.synthesized;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All documents of a program, each after those it depends on.
 *
 * @param documents one for each stack
 */
public record Synthesis(List<Document> documents) {
  private static final String MANIFEST = "manifest.json";

  public Synthesis {
    documents = List.copyOf(documents);
  }

  /**
   * Reads what a synthesis wrote: a folder with {@code manifest.json} ({@code cdktf.out}), or a single document.
   *
   * @throws UnreadableDocument if there is none, or one that is no JSON
   */
  public static Synthesis read(Path place) {
    if (!Files.isDirectory(place)) {
      return new Synthesis(List.of(Document.read(place)));
    }
    List<Document> documents = new ArrayList<>();
    manifest(place).forEach((stack, path) -> documents.add(Document.read(place.resolve(path))));
    return new Synthesis(documents);
  }

  /** The document of a stack. */
  public Optional<Document> document(String stack) {
    return documents.stream().filter(document -> document.stack().equals(stack)).findFirst();
  }

  /** Resources of all documents. */
  public Stream<Resource> resources() {
    return documents.stream().flatMap(document -> document.resources().stream());
  }

  /** Resources of one type in all documents. */
  public Stream<Resource> resources(String type) {
    return documents.stream().flatMap(document -> document.resources(type).stream());
  }

  /** Where each stack's document is, by stack, in the order of deployment. */
  private static Map<String, String> manifest(Path folder) {
    Path file = folder.resolve(MANIFEST);
    try {
      Arguments stacks = new Arguments(JsonReading.object(file)).block("stacks");
      Map<String, Set<String>> before = new LinkedHashMap<>();
      Map<String, String> paths = new LinkedHashMap<>();
      for (String stack : stacks.values().keySet()) {
        Arguments entry = new Arguments(stacks.values()).block(stack);
        before.put(stack, new LinkedHashSet<>(entry.texts("dependencies")));
        paths.put(stack, entry.text("synthesizedStackPath").orElse("stacks/" + stack + "/cdk.tf.json"));
      }
      Map<String, String> ordered = new LinkedHashMap<>();
      while (ordered.size() < paths.size()) {
        String next =
            paths.keySet().stream()
                .filter(stack -> !ordered.containsKey(stack))
                .filter(stack -> ordered.keySet().containsAll(before.get(stack)))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocument(file, "its stacks depend on one another in a circle"));
        ordered.put(next, paths.get(next));
      }
      return ordered;
    } catch (IOException unreadable) {
      throw new UnreadableDocument(file, String.valueOf(unreadable.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
