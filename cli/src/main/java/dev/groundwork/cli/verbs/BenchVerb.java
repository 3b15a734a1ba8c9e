package dev.groundwork.cli.verbs;

import dev.groundwork.cli.bench.Figures;
import dev.groundwork.cli.bench.SynthBench;
import dev.groundwork.cli.process.ToolVersion;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.VendorVariables;
import dev.groundwork.cli.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the platform's own programs. */
@Command(name = "bench", description = "Measure a part beside its peers: synth.")
public final class BenchVerb extends Verb {
  private static final String ALLOWED = "synth";

  @Parameters(paramLabel = "<what>", description = "What to measure: synth.")
  private String what;

  @Option(names = "--runs", defaultValue = "5", description = "Runs of each, after one that is not counted. Default: 5.")
  private int runs;

  @Option(
      names = "--endpoints",
      split = ",",
      defaultValue = "1,100,1000",
      description = "Sizes of the platform, smallest first. Default: 1,100,1000.")
  private List<Integer> endpoints;

  @Option(names = "--alone", description = "Without peers: installs nothing, starts no sandbox.")
  private boolean alone;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  ExitCode run(Setting setting) {
    if (!what.equals(ALLOWED)) {
      throw Failure.wrongUse("bench %s; allowed: %s".formatted(what, ALLOWED));
    }
    if (runs < 1 || endpoints.stream().anyMatch(size -> size < 1)) {
      throw Failure.wrongUse("--runs %d --endpoints %s; allowed: numbers from 1".formatted(runs, endpoints));
    }
    if (!alone) {
      requireVendors(setting);
    }
    List<Figures> figures = measure(setting);
    if (json) {
      printJson(figures);
    } else {
      out().print(table(figures));
    }
    return ExitCode.OK;
  }

  private List<Figures> measure(Setting setting) {
    int node = ToolVersion.of("node", "--version").map(ToolVersion::major).orElse(0);
    Map<String, String> variables = VendorVariables.of(setting, node).appliedTo(setting.variables());
    SynthBench bench = new SynthBench(setting.places(), variables, runs, narrator()::say);
    List<Figures> figures = new ArrayList<>();
    for (int size : endpoints) {
      figures.add(bench.ours(size));
      if (!alone) {
        figures.add(bench.typescript(size));
        figures.add(bench.validate(size));
      }
    }
    figures.add(bench.oursCold(endpoints.getFirst()));
    return figures;
  }

  private static Table table(List<Figures> figures) {
    Table table =
        new Table("endpoints", "resources", "who", "median s", "fastest s", "cpu s", "peak MB", "ms a resource", "x ours");
    for (Figures row : figures) {
      Figures first = first(figures, row.subject());
      Figures ours =
          figures.stream()
              .filter(other -> other.subject().equals(SynthBench.OURS) && other.endpoints() == row.endpoints())
              .findFirst()
              .orElseThrow();
      double each = row.millisecondsPerResourceSince(first);
      table.row(
          row.endpoints(),
          row.resources(),
          row.subject(),
          "%.2f".formatted(row.seconds()),
          "%.2f".formatted(row.fastest()),
          "%.2f".formatted(row.cpu()),
          Math.round(row.peakMb()),
          Double.isNaN(each) ? "-" : "%.2f".formatted(each),
          "%.2f".formatted(row.seconds() / ours.seconds()));
    }
    return table;
  }

  private static Figures first(List<Figures> figures, String subject) {
    return figures.stream().filter(row -> row.subject().equals(subject)).findFirst().orElseThrow();
  }
}
