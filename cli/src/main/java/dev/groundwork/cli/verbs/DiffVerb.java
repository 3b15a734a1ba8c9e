package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what a deploy would do; differences are no failure. */
@Command(name = "diff", description = "Show what a deploy would change, stack by stack; exit code 0 either way.")
public final class DiffVerb extends Verb {
  @Option(names = "--json", description = "Print JSON: the changes of each stack, empty where there are none.")
  private boolean json;

  @Override
  ExitCode run(Setting setting) {
    requireVendors(setting);
    Map<String, String> changes = new Stacks(setting, narrator()::detail).diff();
    if (json) {
      printJson(changes);
      return ExitCode.OK;
    }
    changes.forEach(
        (stack, words) -> out().println(words.isEmpty() ? stack + ": no changes" : stack + ":\n" + words));
    return ExitCode.OK;
  }
}
