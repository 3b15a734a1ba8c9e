package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.Figures;
import dev.groundwork.cli.pipeline.LastRun;
import dev.groundwork.cli.pipeline.Pipeline;
import dev.groundwork.cli.pipeline.RunId;
import dev.groundwork.cli.pipeline.Selection;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import dev.groundwork.cli.state.StatePreparation;
import dev.groundwork.ingestion.manifest.RunManifest;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.StateStore;
import dev.groundwork.operations.state.Bootstrap;
import dev.groundwork.operations.transform.DbtResult;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;

/** The whole loop, once. */
@Command(
    name = "up",
    description = "Start the sandbox, deploy, run the whole pipeline and show what landed; as often as you like.")
public final class UpVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    Declaration declaration = setting.declaration();
    Confirmation.require(setting, "up");
    String runId = RunId.at(Instant.now());
    Pipeline pipeline = new Pipeline(setting, runId, narrator()::detail);
    if (setting.sandbox()) {
      narrator().step("sandbox", "starting on port " + setting.port(), () -> start(setting));
    }
    // All at once and before anything is made, not each at the stage that needs it.
    setting.secrets(declaration.secrets(), narrator()::detail);
    narrator().step("deploy", "terraform, by cdktf", () -> deploy(setting));
    List<RunManifest> landed =
        narrator()
            .step("ingest", "from the sources to the bucket", () ->
                pipeline.ingest(Selection.of(declaration, List.of())));
    narrator().step("sync", "from the bucket to the warehouse, by Fivetran", pipeline::sync);
    DbtResult built = narrator().step("transform", "from raw tables to marts, by dbt", pipeline::transform);
    Figures figures = narrator().step("count", "rows, from end to end", () -> pipeline.figures(landed, built));
    LastRun.of(figures, Instant.now()).write(setting.state());
    out().print(new UpReport(setting, figures, narrator().times()));
    return figures.reconciliation().reconciles() ? ExitCode.OK : ExitCode.WORK_FAILED;
  }

  private boolean start(Setting setting) {
    boolean started = startSandbox(setting);
    narrator().detail(started ? "started" : "was running");
    return started;
  }

  private boolean deploy(Setting setting) {
    if (setting.declaration().state() == StateStore.GCS) {
      Bootstrap.Result bucket = StatePreparation.run(setting);
      bucket.corrected().forEach(what -> narrator().detail("state's bucket: " + what + ": corrected"));
      bucket.wrong().forEach(what -> narrator().detail("state's bucket: " + what));
      if (bucket.made()) {
        narrator().detail("made the state's bucket gs://" + setting.names().stateBucket());
      }
    }
    new Stacks(setting, narrator()::detail)
        .deploy()
        .forEach((stack, outcome) -> narrator().detail(stack + ": " + outcome));
    return true;
  }
}
