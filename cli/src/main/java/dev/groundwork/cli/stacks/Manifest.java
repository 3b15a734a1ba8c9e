package dev.groundwork.cli.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stacks that synth wrote, each after those it depends on. */
public record Manifest(List<String> stacks) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Manifest {
    stacks = List.copyOf(stacks);
  }

  /** Reads {@code manifest.json} of a folder of synthesized output. */
  public static Manifest read(Path synthesized) {
    Path file = synthesized.resolve("manifest.json");
    try {
      Map<String, Set<String>> dependencies = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> stack : JSON.readTree(file.toFile()).path("stacks").properties()) {
        Set<String> on = new LinkedHashSet<>();
        stack.getValue().path("dependencies").forEach(name -> on.add(name.asText()));
        dependencies.put(stack.getKey(), on);
      }
      return new Manifest(ordered(dependencies));
    } catch (IOException unreadable) {
      throw Failure.work("cannot read %s: %s; run ./groundwork synth".formatted(file, unreadable.getMessage()));
    }
  }

  private static List<String> ordered(Map<String, Set<String>> dependencies) {
    List<String> order = new ArrayList<>();
    while (order.size() < dependencies.size()) {
      List<String> next =
          dependencies.entrySet().stream()
              .filter(stack -> !order.contains(stack.getKey()) && order.containsAll(stack.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (next.isEmpty()) {
        throw Failure.work("stacks depend on one another in a circle, or on one that is not there: " + dependencies);
      }
      order.addAll(next);
    }
    return order;
  }
}
