package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.Pipeline;
import dev.groundwork.cli.pipeline.RunId;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import dev.groundwork.model.Retention;
import dev.groundwork.model.StateStore;
import dev.groundwork.operations.leftovers.LeftoverReport;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;

/** Takes the platform down. */
@Command(name = "destroy", description = "Destroy the stacks in reverse order and prove that nothing is left.")
public final class DestroyVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    // Before anything is touched: Terraform would refuse too, but only after it destroyed the stacks that hold no data.
    refuseToTakeKeptData("destroy", setting);
    Confirmation.require(setting, "destroy");
    requireVendors(setting);
    Stacks stacks = new Stacks(setting, narrator()::detail);
    stacks.destroy().forEach((stack, outcome) -> out().println(stack + ": " + outcome));
    LeftoverReport report = new Pipeline(setting, RunId.at(Instant.now()), narrator()::detail).leftovers();
    List<String> orphans = stacks.orphans();
    orphans.forEach(orphan -> out().println("left behind: " + orphan));
    report.left().forEach(left -> out().println("left behind: " + left));
    report.unknown().forEach(unknown -> out().println("not known: " + unknown));
    if (!report.nothingLeft() || !orphans.isEmpty()) {
      return ExitCode.WORK_FAILED;
    }
    if (setting.declaration().state() == StateStore.GCS) {
      out().println("kept: gs://%s, the record of what was".formatted(setting.names().stateBucket()));
    }
    out().println("nothing is left: asked for the bucket, every dataset, every service account and Fivetran's group");
    return ExitCode.OK;
  }

  static void refuseToTakeKeptData(String verb, Setting setting) {
    if (setting.declaration().landing().retentionIn(setting.environment()) == Retention.KEPT) {
      throw Failure.wrongUse(
          """
          landing.retention in platform.yaml is kept: %1$s takes no bucket and no dataset, so nothing was destroyed.
          To lose the data all the same, set it to trial, then: ./groundwork deploy && ./groundwork %1$s"""
              .formatted(verb));
    }
  }
}
