package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what a deploy would do; differences are no failure, unless none was expected. */
@Command(name = "diff", description = "Show what a deploy would change, stack by stack.")
public final class DiffVerb extends Verb {
  @Option(names = "--json", description = "Print JSON: the changes of each stack, empty where there are none.")
  private boolean json;

  @Option(names = "--expect-none", description = "End with 1 if anything would change, as after a deploy nothing should.")
  private boolean expectNone;

  @Override
  ExitCode run(Setting setting) {
    requireVendors(setting);
    Stacks stacks = new Stacks(setting, narrator()::detail);
    Map<String, String> changes = stacks.diff();
    List<String> orphans = stacks.orphans();
    if (json) {
      printJson(changes);
    } else {
      changes.forEach(
          (stack, words) -> out().println(words.isEmpty() ? stack + ": no changes" : stack + ":\n" + words));
      orphans.forEach(orphan -> out().println("left alone: " + orphan));
    }
    boolean asExpected = !expectNone || orphans.isEmpty() && changes.values().stream().allMatch(String::isEmpty);
    return asExpected ? ExitCode.OK : ExitCode.WORK_FAILED;
  }
}
