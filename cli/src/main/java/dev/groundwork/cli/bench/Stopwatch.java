package dev.groundwork.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.process.Program;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Places;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands and measures them by {@code bench/measure.py}: only a parent is told what its children used. */
final class Stopwatch {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Places places;
  private final Map<String, String> variables;

  /**
   * @param variables the environment of what is measured
   */
  Stopwatch(Places places, Map<String, String> variables) {
    this.places = places;
    this.variables = variables;
  }

  /**
   * Runs a command some times.
   *
   * @param more further variables
   */
  List<Run> measure(int times, Map<String, String> more, List<String> command) {
    List<String> measured = new ArrayList<>();
    measured.add(places.tools().resolve("python/bin/python").toString());
    measured.add(places.root().resolve("bench/measure.py").toString());
    measured.add(String.valueOf(times));
    measured.addAll(command);
    List<String> lines = new ArrayList<>();
    if (program(more, measured, places.root()).run(lines::add) != 0) {
      throw Failure.work("%s failed:%n%s".formatted(String.join(" ", command), String.join("\n", lines)));
    }
    try {
      return JSON.readValue(lines.getLast(), new TypeReference<List<Run>>() {});
    } catch (JsonProcessingException e) {
      throw Failure.work("measure.py printed no figures but: " + lines.getLast(), e);
    }
  }

  /** Runs a command once in a folder, unmeasured. */
  void prepare(Path folder, Map<String, String> more, String... command) {
    List<String> lines = new ArrayList<>();
    if (program(more, List.of(command), folder).run(lines::add) != 0) {
      throw Failure.work("%s failed:%n%s".formatted(String.join(" ", command), String.join("\n", lines)));
    }
  }

  private Program program(Map<String, String> more, List<String> command, Path folder) {
    Map<String, String> all = new HashMap<>(variables);
    all.putAll(more);
    return new Program(command, folder, all, places.logs().resolve("bench.log"));
  }
}
