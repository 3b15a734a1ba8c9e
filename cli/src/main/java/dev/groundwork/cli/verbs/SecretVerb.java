package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.SettingOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Secrets by name; alone it only says what there is. */
@Command(
    name = "secret",
    description = "Set or list the secrets that platform.yaml names; values are never shown.",
    synopsisSubcommandLabel = "(set | list)",
    subcommands = {SecretSetVerb.class, SecretListVerb.class})
public final class SecretVerb implements Callable<Integer>, SettingOptions {
  @ParentCommand private SettingOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USE.number();
  }

  @Override
  public Setting setting() {
    return options.setting();
  }

  @Override
  public boolean verbose() {
    return options.verbose();
  }
}
