package dev.groundwork.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.Places;
import dev.groundwork.cli.setting.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Measures a synthesis by the app command, as cdktf runs it, beside the same stacks in CDKTF for TypeScript and beside
 * {@code terraform validate} of the same resources in plain HCL: who writes that by hand has no synthesis to wait for.
 */
public final class SynthBench {
  public static final String OURS = "groundwork";
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Places places;
  private final Stopwatch stopwatch;
  private final Path folder;
  private final int runs;
  private final Consumer<String> told;

  /**
   * @param variables the environment of what is measured
   * @param runs of each subject at each size, after one that is not counted
   * @param told is given a line before each subject
   */
  public SynthBench(Places places, Map<String, String> variables, int runs, Consumer<String> told) {
    this.places = places;
    this.stopwatch = new Stopwatch(places, variables);
    this.folder = places.root().resolve(".groundwork/bench");
    this.runs = runs;
    this.told = told;
  }

  /** The app command for one size, with everything in its caches. */
  public Figures ours(int endpoints) {
    told.accept("%s, %,d endpoints".formatted(OURS, endpoints));
    Map<String, String> more = platform(endpoints);
    stopwatch.measure(1, more, app());
    return figures(OURS, endpoints, stopwatch.measure(runs, more, app()));
  }

  /** The app command when jsii has unpacked nothing yet: one run. */
  public Figures oursCold(int endpoints) {
    told.accept("%s, nothing cached".formatted(OURS));
    try {
      Path cache = Files.createTempDirectory(Files.createDirectories(folder), "cold");
      Map<String, String> more = new HashMap<>(platform(endpoints));
      more.put("JSII_RUNTIME_PACKAGE_CACHE_ROOT", cache.toString());
      List<Run> once = stopwatch.measure(1, more, app());
      delete(cache);
      return figures(OURS + " (cold)", endpoints, once);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** CDKTF for TypeScript, with imports by submodule; after {@link #ours} of that size. */
  public Figures typescript(int endpoints) {
    told.accept("TypeScript, %,d endpoints".formatted(endpoints));
    Path program = places.root().resolve("bench/typescript/stack.js");
    List<String> command =
        List.of("node", program.toString(), out(endpoints).toString(), folder.resolve("typescript.out").toString());
    Map<String, String> more = Map.of("NODE_PATH", installedModules().toString());
    stopwatch.measure(1, more, command);
    return figures("TypeScript", endpoints, stopwatch.measure(runs, more, command));
  }

  /** {@code terraform validate} of every stack in HCL, with the sandbox's providers attached; after {@link #ours}. */
  public Figures validate(int endpoints) {
    told.accept("HCL, terraform validate, %,d endpoints".formatted(endpoints));
    String terraform = places.attachingTerraform().toString();
    String script = "set -e; tf=$1; shift; for stack; do \"$tf\" -chdir=\"$stack\" validate; done";
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh", terraform));
    for (Path synthesized : stacks(endpoints)) {
      Path stack = hcl(endpoints, synthesized);
      stopwatch.prepare(
          stack, Map.of(), terraform, "-chdir=" + stack, "init", "-backend=false", "-input=false", "-no-color");
      command.add(stack.toString());
    }
    stopwatch.measure(1, Map.of(), command);
    return figures("HCL, validate", endpoints, stopwatch.measure(runs, Map.of(), command));
  }

  private Path hcl(int endpoints, Path synthesized) {
    Path stack = folder.resolve("hcl-" + endpoints).resolve(synthesized.getFileName());
    try {
      String text = HclWriter.write(JSON.readTree(synthesized.resolve("cdk.tf.json").toFile()));
      WholeFile.write(stack.resolve("main.tf"), text);
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path installedModules() {
    Path modules = folder.resolve("node_modules");
    Path source = places.root().resolve("bench/typescript");
    try {
      Path lock = source.resolve("package-lock.json");
      Path installed = folder.resolve("package-lock.json");
      if (!Files.isDirectory(modules) || Files.mismatch(lock, installed) != -1) {
        told.accept("installing CDKTF for TypeScript (once)");
        for (String name : List.of("package.json", ".npmrc", "package-lock.json")) {
          WholeFile.write(folder.resolve(name), Files.readString(source.resolve(name)));
        }
        stopwatch.prepare(folder, Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      }
      return modules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> app() {
    return List.of(places.root().resolve("groundwork").toString(), "app");
  }

  private Map<String, String> platform(int endpoints) {
    Path declaration = new ScaledPlatform(endpoints).write(folder.resolve("platform-%d.yaml".formatted(endpoints)));
    return Map.of("GROUNDWORK_DECLARATION", declaration.toString(), "CDKTF_OUTDIR", out(endpoints).toString());
  }

  private Path out(int endpoints) {
    return folder.resolve("out-" + endpoints);
  }

  private List<Path> stacks(int endpoints) {
    try (Stream<Path> found = Files.list(out(endpoints).resolve("stacks"))) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Figures figures(String subject, int endpoints, List<Run> measured) {
    return Figures.of(subject, endpoints, resources(endpoints), measured);
  }

  private int resources(int endpoints) {
    int count = 0;
    try {
      for (Path stack : stacks(endpoints)) {
        for (JsonNode type : JSON.readTree(stack.resolve("cdk.tf.json").toFile()).path("resource")) {
          count += type.size();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
