package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.Pipeline;
import dev.groundwork.cli.pipeline.RunId;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.operations.transform.DbtResult;
import java.time.Instant;
import picocli.CommandLine.Command;

/** From raw tables to marts. */
@Command(name = "transform", description = "Build and test all models with dbt.")
public final class TransformVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    requireVendors(setting);
    DbtResult result = new Pipeline(setting, RunId.at(Instant.now()), narrator()::detail).transform();
    out().printf(
        "%d models built, %d tests passed, %d warned, %d skipped, %.1f s%n",
        result.models().size(), result.testsPassed(), result.testsWarned(), result.testsSkipped(),
        result.took().toMillis() / 1000.0);
    return ExitCode.OK;
  }
}
