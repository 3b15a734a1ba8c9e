package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.state.StateMove;
import dev.groundwork.cli.state.StatePreparation;
import dev.groundwork.model.StateStore;
import dev.groundwork.operations.state.Bootstrap;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the one thing that Terraform cannot. */
@Command(
    name = "bootstrap",
    description = "Make or correct the bucket of Terraform's state (state: gcs); as often as you like.")
public final class BootstrapVerb extends Verb {
  @Option(
      names = "--move-state",
      description = "Also move the states of this environment to where platform.yaml says.")
  private boolean moveState;

  @Override
  ExitCode run(Setting setting) {
    boolean bucket = setting.declaration().state() == StateStore.GCS;
    if (!bucket && !moveState) {
      throw Failure.wrongUse(
          "state in platform.yaml is local, which needs no bucket; allowed: gcs. To bring states back into files: --move-state");
    }
    Confirmation.require(setting, "bootstrap");
    requireVendors(setting);
    ExitCode code = bucket ? prepare(setting) : ExitCode.OK;
    if (moveState && code == ExitCode.OK) {
      List<String> moved = new StateMove(setting).run();
      moved.forEach(out()::println);
      if (moved.isEmpty()) {
        out().println("no state to move");
      }
    }
    return code;
  }

  private ExitCode prepare(Setting setting) {
    String name = "gs://" + setting.names().stateBucket();
    Bootstrap.Result result = StatePreparation.run(setting);
    result.corrected().forEach(what -> out().println(name + ": " + what + ": corrected"));
    result.wrong().forEach(what -> out().println(name + ": " + what));
    if (!result.wrong().isEmpty()) {
      return ExitCode.WORK_FAILED;
    }
    out().println(name + (result.made() ? ": made, versioned and closed to the public" : ": is as it must be"));
    return ExitCode.OK;
  }
}
