package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.Figures;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.text.Table;
import dev.groundwork.operations.reconcile.EndpointFigures;
import dev.groundwork.operations.reconcile.Reconciliation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What up says at its end: every number of the run, how long it took, where to look next. */
record UpReport(Setting setting, Figures figures, Map<String, Duration> times) {
  private static final double MILLIS = 1000.0;

  @Override
  public String toString() {
    Reconciliation numbers = figures.reconciliation();
    StringBuilder text = new StringBuilder("\n");
    text.append(endpoints(numbers)).append('\n');
    text.append(marts(numbers)).append('\n');
    text.append("%d tests passed; run %s%n".formatted(figures.testsPassed(), numbers.runId()));
    text.append(stages()).append('\n');
    if (numbers.reconciles()) {
      text.append("All numbers agree.\n\n").append(next());
    } else {
      text.append("These numbers do not agree:\n");
      numbers.problems().forEach(problem -> text.append("  ").append(problem).append('\n'));
    }
    return text.toString();
  }

  private Table endpoints(Reconciliation numbers) {
    boolean severalSources = numbers.endpoints().stream().map(EndpointFigures::source).distinct().count() > 1;
    Table table = new Table("endpoint", "source rows", "landed rows", "bytes", "raw rows", "tests passed");
    for (EndpointFigures e : numbers.endpoints()) {
      table.row(
          severalSources ? e.source() + "." + e.endpoint() : e.endpoint(),
          e.sourceRecords(),
          e.landedRecords(),
          e.landedBytes(),
          e.rawRows().isPresent() ? (Object) e.rawRows().getAsLong() : "-",
          e.testsPassed());
    }
    return table;
  }

  private static Table marts(Reconciliation numbers) {
    Table table = new Table("mart", "rows");
    numbers.marts().forEach(table::row);
    return table;
  }

  private String stages() {
    String each =
        times.entrySet().stream()
            .map(stage -> "%s %.1f s".formatted(stage.getKey(), stage.getValue().toMillis() / MILLIS))
            .collect(Collectors.joining(", "));
    double all = times.values().stream().mapToLong(Duration::toMillis).sum() / MILLIS;
    return "%.1f s: %s".formatted(all, each);
  }

  private String next() {
    List<String> hints =
        setting.sandbox()
            ? List.of(
                "./groundwork diff      declaration against the platform; again after editing platform.yaml",
                "./groundwork env       point gcloud, bq, terraform, dbt or any client at the sandbox",
                "%-23sthe sandbox: %s/_sandbox/log".formatted(
                    "./groundwork logs", setting.endpoints().google().orElseThrow()),
                "./groundwork destroy   take it all down; ./groundwork down stops the sandbox")
            : List.of("./groundwork diff      declaration against the platform", "./groundwork status    what is deployed");
    return "Next:\n" + String.join("\n", hints).indent(2);
  }
}
