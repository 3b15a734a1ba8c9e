package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifest names just the stacks whose documents are there, at just those places. */
final class KnownStacks {
  private static final String RULE = KnownStacks.class.getSimpleName();

  private KnownStacks() {}

  static List<Violation> check(Path folder) throws IOException {
    List<Violation> found = new ArrayList<>();
    Path manifest = folder.resolve("manifest.json");
    Arguments content =
        Files.exists(manifest) ? JsonText.object(Files.readString(manifest)).orElse(Arguments.NONE) : Arguments.NONE;
    Map<String, Object> named = content.block("stacks").values();
    if (!named.keySet().equals(folders(folder))) {
      found.add(
          violation(
              "the manifest names %s and the folders are %s"
                  .formatted(JsonText.of(named.keySet().stream().sorted().toList()), folders(folder).stream().sorted().toList()),
              "the same"));
    }
    for (String stack : named.keySet()) {
      Arguments entry = content.block("stacks").block(stack);
      String expected = "stacks/%s/cdk.tf.json".formatted(stack);
      if (!entry.text("synthesizedStackPath").orElse("").equals(expected)) {
        found.add(violation("stack %s is at %s".formatted(stack, JsonText.of(entry.at("synthesizedStackPath").orElse(null))), expected));
      }
      if (!named.keySet().containsAll(entry.texts("dependencies"))) {
        found.add(violation("stack %s depends on %s".formatted(stack, entry.texts("dependencies")), "stacks of the manifest"));
      }
    }
    return found;
  }

  private static Set<String> folders(Path folder) throws IOException {
    Path stacks = folder.resolve("stacks");
    if (!Files.isDirectory(stacks)) {
      return Set.of();
    }
    try (Stream<Path> list = Files.list(stacks)) {
      return list.filter(stack -> Files.exists(stack.resolve("cdk.tf.json")))
          .map(stack -> stack.getFileName().toString())
          .collect(Collectors.toSet());
    }
  }

  private static Violation violation(String found, String allowed) {
    return new Violation(RULE, "folder", "manifest.json", found, allowed, "hand over what synth wrote");
  }
}
