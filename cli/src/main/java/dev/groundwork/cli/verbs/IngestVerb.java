package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.Pipeline;
import dev.groundwork.cli.pipeline.RunId;
import dev.groundwork.cli.pipeline.Selection;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.text.Table;
import dev.groundwork.ingestion.manifest.RunManifest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From the sources to the bucket. */
@Command(name = "ingest", description = "Land endpoints of the sources in the bucket; all, or those named.")
public final class IngestVerb extends Verb {
  @Parameters(
      arity = "0..*",
      paramLabel = "<endpoint>",
      description = "Such as posts, or jsonplaceholder.posts; none means all.")
  private List<String> endpoints = List.of();

  @Option(
      names = "--run-id",
      paramLabel = "<id>",
      description = "Finish or repeat the run of that id: the same id twice changes nothing.")
  private Optional<String> runId = Optional.empty();

  @Override
  ExitCode run(Setting setting) {
    Selection selection = Selection.of(setting.declaration(), endpoints);
    requireVendors(setting);
    Pipeline pipeline = new Pipeline(setting, runId.orElseGet(() -> RunId.at(Instant.now())), narrator()::detail);
    Table table = new Table("endpoint", "source rows", "landed rows", "quarantined", "bytes", "object");
    for (RunManifest manifest : pipeline.ingest(selection)) {
      out().printf("source %s, run %s%n", manifest.source(), manifest.runId());
      manifest
          .endpoints()
          .forEach(
              e ->
                  table.row(
                      e.endpoint(), e.sourceRecords(), e.landedRecords(), e.quarantinedRecords(), e.bytes(),
                      e.object()));
    }
    out().print(table);
    return ExitCode.OK;
  }
}
