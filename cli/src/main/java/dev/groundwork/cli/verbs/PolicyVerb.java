package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Documents;
import dev.groundwork.model.Declaration;
import dev.groundwork.synthesized.policy.Policy;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds documents against the policy; those of strangers against a stricter one that lists what is allowed. */
@Command(
    name = "policy",
    description = "Check synthesized documents against the policy; exit code 1 if one breaks it.")
public final class PolicyVerb extends Verb {
  @Option(
      names = "--untrusted",
      description = "Check a folder that a pull request made, before a job with credentials plans it.")
  private boolean untrusted;

  @Option(names = "--json", description = "Print JSON: the violations, none if the documents obey.")
  private boolean json;

  @Parameters(
      paramLabel = "<folder>",
      arity = "0..1",
      description = "What synth wrote, or one cdk.tf.json. Default: what platform.yaml makes now.")
  private @Nullable Path folder;

  @Override
  ExitCode run(Setting setting) {
    Declaration declaration = setting.declaration();
    Policy policy = Policy.standard(Set.copyOf(declaration.warehouse().readers()));
    Path place = folder == null ? null : folder.toAbsolutePath().normalize();
    List<Violation> violations =
        untrusted
            ? StrangersPolicy.violations(setting, Documents.existing(place == null ? setting.places().synthesized() : place))
            : policy.violations(Documents.of(setting, place, narrator()::detail));
    if (json) {
      printJson(Map.of("violations", violations));
    } else {
      out().println(violations.isEmpty() ? "the policy holds" : Policy.report(violations));
    }
    return violations.isEmpty() ? ExitCode.OK : ExitCode.WORK_FAILED;
  }
}
