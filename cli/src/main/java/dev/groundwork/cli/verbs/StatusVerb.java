package dev.groundwork.cli.verbs;

import dev.groundwork.cli.pipeline.LastRun;
import dev.groundwork.cli.sandbox.SandboxServer;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.state.BucketStates;
import dev.groundwork.cli.state.States;
import dev.groundwork.cli.text.Table;
import dev.groundwork.model.InvalidDeclaration;
import dev.groundwork.model.StateStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What there is, from what Terraform recorded. */
@Command(name = "status", description = "Show whether the sandbox runs and what is deployed.")
public final class StatusVerb extends Verb {
  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  ExitCode run(Setting setting) {
    Optional<SandboxServer.Running> running = new SandboxServer(setting).running();
    States states = states(setting);
    boolean asleep = states instanceof BucketStates && setting.sandbox() && running.isEmpty();
    Map<String, Integer> stacks = asleep ? Map.of() : stacks(states);
    if (json) {
      Map<String, Object> status = new LinkedHashMap<>();
      status.put("profile", setting.profileName());
      status.put("environment", setting.environment().name());
      status.put("sandbox", running.isPresent() ? running.get() : Map.of());
      status.put("stacks", stacks);
      LastRun.read(setting.state()).ifPresent(run -> status.put("lastRun", run));
      printJson(status);
      return ExitCode.OK;
    }
    out().println(running.map(StatusVerb::words).orElse("sandbox: not running"));
    Table table = new Table("stack", "resources");
    stacks.forEach(table::row);
    out().printf("deployed in profile %s, environment %s:%n", setting.profileName(), setting.environment().name());
    String nothing = asleep ? "not known: the state is in a bucket of the sandbox\n" : "nothing\n";
    out().print(stacks.isEmpty() ? nothing : table.toString());
    LastRun.read(setting.state())
        .ifPresent(
            run ->
                out().printf(
                    "last run: %s, finished %s, %s%n",
                    run.runId(), run.finishedAt(),
                    run.problems().isEmpty() ? "all numbers agreed" : String.join("; ", run.problems())));
    return ExitCode.OK;
  }

  private static String words(SandboxServer.Running running) {
    return running.ready()
        ? "sandbox: running on port %d, process %d".formatted(running.port(), running.pid())
        : "sandbox: starting, process " + running.pid();
  }

  private static Map<String, Integer> stacks(States states) {
    Map<String, Integer> stacks = new LinkedHashMap<>();
    states
        .all()
        .forEach(
            (stack, state) -> {
              if (state.resources() > 0) {
                stacks.put(stack, state.resources());
              }
            });
    return stacks;
  }

  /** A declaration that is wrong or missing is no reason not to say what runs. */
  private static States states(Setting setting) {
    try {
      return States.of(setting);
    } catch (InvalidDeclaration wrong) {
      return States.of(setting, StateStore.LOCAL);
    }
  }
}
