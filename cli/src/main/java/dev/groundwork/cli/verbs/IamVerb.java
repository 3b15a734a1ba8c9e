package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Documents;
import dev.groundwork.synthesized.access.Access;
import dev.groundwork.synthesized.access.AccessText;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who may do what, from what is synthesized and without asking any vendor. */
@Command(name = "iam", description = "Show who may do what, from the synthesized documents; asks no vendor.")
public final class IamVerb extends Verb {
  private static final int WIDTH = 100;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "<folder>",
      arity = "0..1",
      description = "What synth wrote, or one cdk.tf.json. Default: what platform.yaml makes now.")
  private @Nullable Path folder;

  @Override
  ExitCode run(Setting setting) {
    Path place = folder == null ? null : folder.toAbsolutePath().normalize();
    Access access = Access.of(Documents.of(setting, place, narrator()::detail));
    if (json) {
      printJson(Map.of("actors", access.actors()));
    } else {
      AccessText.of(access, WIDTH).forEach(out()::println);
    }
    return ExitCode.OK;
  }
}
