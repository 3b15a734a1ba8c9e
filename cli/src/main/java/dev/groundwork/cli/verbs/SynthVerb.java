package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import java.util.List;
import picocli.CommandLine.Command;

/** Writes Terraform's input. */
@Command(name = "synth", description = "Synthesize the stacks into cdktf.out.")
public final class SynthVerb extends Verb {
  @Override
  ExitCode run(Setting setting) {
    List<String> stacks = new Stacks(setting, narrator()::detail).synth();
    stacks.forEach(stack -> out().println(stack + ": cdktf.out/stacks/" + stack + "/cdk.tf.json"));
    return ExitCode.OK;
  }
}
