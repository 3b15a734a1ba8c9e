package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.WholeFile;
import dev.groundwork.cli.stacks.PlanFiles;
import dev.groundwork.cli.stacks.Stacks;
import dev.groundwork.model.Secret;
import dev.groundwork.model.StateStore;
import dev.groundwork.operations.plan.PlanReader;
import dev.groundwork.operations.plan.Secrecy;
import dev.groundwork.operations.plan.StackPlan;
import dev.groundwork.operations.plan.UnreadablePlan;
import dev.groundwork.operations.plan.comment.PlanComment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the readers of a pull request what a deploy of it would do. */
@Command(
    name = "plan-comment",
    description = "Write what a deploy would change as a comment for a pull request; never a secret.")
public final class PlanCommentVerb extends Verb {
  private static final String NO_STATE =
      "platform.yaml says `state: local`, and the state is not on this machine: all is planned as if nothing was deployed.";

  @Option(names = "--json", description = "Print JSON instead: all changes, uncut, with notes in the place of secrets.")
  private boolean json;

  @Option(names = "--out", paramLabel = "<file>", description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  @Option(
      names = "--synthesized",
      paramLabel = "<folder>",
      description = "Plan the documents in a folder as untrusted ones, without synthesizing.")
  private @Nullable Path synthesized;

  @Parameters(
      paramLabel = "<plan.json>",
      arity = "0..*",
      description = "What terraform show -json printed, a file <stack>.json for each stack; none: plan all stacks now.")
  private List<Path> files = List.of();

  @Override
  ExitCode run(Setting setting) {
    if (synthesized != null && !files.isEmpty()) {
      throw Failure.wrongUse("both --synthesized and plan files were given; allowed: one of them, or neither");
    }
    Map<String, String> documents = documents(setting);
    PlanReader reader = new PlanReader(new Secrecy(secrets(setting)));
    List<StackPlan> plans = new ArrayList<>();
    documents.forEach((stack, document) -> plans.add(read(reader, stack, document)));
    boolean stateless =
        synthesized != null && !setting.sandbox() && setting.declaration().state() == StateStore.LOCAL;
    PlanComment comment =
        new PlanComment(
            setting.profileName(), setting.environment().name(), plans, stateless ? List.of(NO_STATE) : List.of());
    String text = json ? toJson(asMap(comment)) + System.lineSeparator() : comment.text();
    if (file == null) {
      out().print(text);
    } else {
      WholeFile.write(file.toAbsolutePath(), text);
    }
    return ExitCode.OK;
  }

  private Map<String, String> documents(Setting setting) {
    if (!files.isEmpty()) {
      return PlanFiles.read(files);
    }
    requireVendors(setting);
    Stacks stacks = new Stacks(setting, narrator()::detail);
    return synthesized == null
        ? stacks.plans()
        : stacks.plansOf(synthesized.toAbsolutePath().normalize(), copy -> StrangersPolicy.require(setting, copy));
  }

  private static StackPlan read(PlanReader reader, String stack, String document) {
    try {
      return reader.read(stack, document);
    } catch (UnreadablePlan wrong) {
      throw Failure.wrongUse(wrong.getMessage());
    }
  }

  /** The secrets of this very process, by the names of its variables, and those that it looked up. */
  private static List<String> secrets(Setting setting) {
    Stream<String> variables =
        setting.variables().entrySet().stream()
            .filter(variable -> Secrecy.isSecretKey(variable.getKey()))
            .map(Map.Entry::getValue);
    return Stream.concat(variables, setting.lookup().known().stream().map(Secret::value)).toList();
  }

  private static Map<String, Object> asMap(PlanComment comment) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", comment.profile());
    all.put("environment", comment.environment());
    all.put("notes", comment.notes());
    List<Map<String, Object>> stacks = new ArrayList<>();
    for (StackPlan plan : comment.plans()) {
      Map<String, Object> stack = new LinkedHashMap<>();
      stack.put("stack", plan.stack());
      stack.put("counts", plan.counts());
      stack.put("complete", plan.complete());
      stack.put("changes", plan.changes());
      stack.put("outputs", plan.outputs());
      stack.put("drift", plan.drift());
      stacks.add(stack);
    }
    all.put("stacks", stacks);
    return all;
  }
}
