package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import picocli.CommandLine.Command;

/** Makes the platform what was declared. */
@Command(name = "deploy", description = "Deploy the stacks in order; in profile cloud after a question or with --yes.")
public final class DeployVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    Confirmation.require(setting, "deploy");
    requireVendors(setting);
    Stacks stacks = new Stacks(setting, narrator()::detail);
    stacks.deploy().forEach((stack, outcome) -> out().println(stack + ": " + outcome));
    stacks.orphans().forEach(orphan -> out().println("left alone: " + orphan));
    return ExitCode.OK;
  }
}
