package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.Pipeline;
import dev.groundwork.cli.pipeline.RunId;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import java.time.Instant;
import picocli.CommandLine.Command;

/** From the bucket to the warehouse. */
@Command(name = "sync", description = "Have Fivetran load what landed, and wait; a failed sync fails the verb.")
public final class SyncVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    requireVendors(setting);
    Pipeline pipeline = new Pipeline(setting, RunId.at(Instant.now()), narrator()::detail);
    pipeline
        .sync()
        .forEach(
            done ->
                out().printf("%s: synced into %s at %s%n", done.source(), done.schema(), done.succeededAt()));
    return ExitCode.OK;
  }
}
