package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import picocli.CommandLine.Command;

/** Takes the platform down. */
@Command(name = "destroy", description = "Destroy the stacks in reverse order and prove that nothing is left.")
public final class DestroyVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    Confirmation.require(setting, "destroy");
    requireVendors(setting);
    Stacks stacks = new Stacks(setting, narrator()::detail);
    stacks.destroy().forEach((stack, outcome) -> out().println(stack + ": " + outcome));
    return ExitCode.OK;
  }
}
