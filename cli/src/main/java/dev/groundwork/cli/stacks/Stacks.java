package dev.groundwork.cli.stacks;

import dev.groundwork.cli.process.Program;
import dev.groundwork.cli.process.ToolVersion;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Places;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.VendorVariables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All stacks of one profile and environment, handled by the real cdktf and terraform. */
public final class Stacks {
  private static final int CHANGES = 2;
  private final Setting setting;
  private final Places places;
  private final Map<String, String> variables;
  private final StateOrigin origin;
  private final Consumer<String> told;
  private final OneAtATime alone;

  /**
   * @param told is given each line worth a person's time
   */
  public Stacks(Setting setting, Consumer<String> told) {
    this.setting = setting;
    this.places = setting.places();
    int node = ToolVersion.of("node", "--version").map(ToolVersion::major).orElse(0);
    Map<String, String> all = VendorVariables.of(setting, node).appliedTo(setting.variables());
    all.put("CI", "1");
    all.put("NO_COLOR", "1");
    all.put("FORCE_COLOR", "0");
    this.variables = Map.copyOf(all);
    this.origin = StateOrigin.of(setting, setting.declaration().google().project());
    this.told = told;
    this.alone = new OneAtATime(places.root().resolve(".groundwork/stacks.lock"), told);
  }

  /** Writes {@code cdktf.out} and returns the stacks in order. */
  public List<String> synth() {
    return alone.run(this::writeOut);
  }

  private List<String> writeOut() {
    List<String> lines = new ArrayList<>();
    if (cdktf("synth", lines::add, List.of("synth")) != 0) {
      throw failed("synth", lines);
    }
    return Manifest.read(places.synthesized()).stacks();
  }

  /** Makes every stack what was declared, those depended on first. */
  public Map<String, Outcome> deploy() {
    origin.requireOf(setting.state());
    origin.record(setting.state());
    return alone.run(() -> change("deploy"));
  }

  /** Destroys every stack, those depended on last. */
  public Map<String, Outcome> destroy() {
    origin.requireOf(setting.state());
    Map<String, Outcome> outcomes = alone.run(() -> change("destroy"));
    StateOrigin.forget(setting.state());
    return outcomes;
  }

  /** One call for synth and all stacks: cdktf keeps their order and starts only once. */
  private Map<String, Outcome> change(String verb) {
    CdktfOutput output = new CdktfOutput(told, setting.verbose());
    Map<String, StateFile> before = states();
    if (cdktf(verb, output, List.of(verb, "*", "--skip-provider-lock", "--auto-approve")) != 0) {
      output.lastLines().forEach(told);
      throw Failure.work(
          "%s failed; the whole output is in %s. What was made is recorded: run the same command again."
              .formatted(verb, log(verb)));
    }
    Map<String, StateFile> after = states();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (String stack : Manifest.read(places.synthesized()).stacks()) {
      Outcome recorded =
          Outcome.between(before.getOrDefault(stack, StateFile.NONE), after.getOrDefault(stack, StateFile.NONE));
      outcomes.put(stack, output.outcome(stack).orElse(recorded));
    }
    return outcomes;
  }

  private Map<String, StateFile> states() {
    return StateFile.in(setting.state()).stream().collect(Collectors.toMap(StateFile::stack, StateFile::read));
  }

  /**
   * What a deploy would change.
   *
   * @return Terraform's words by stack; empty words mean no changes
   */
  public Map<String, String> diff() {
    origin.requireOf(setting.state());
    return alone.run(
        () -> {
          Map<String, String> changes = new LinkedHashMap<>();
          writeOut().forEach(stack -> changes.put(stack, plan(stack)));
          return changes;
        });
  }

  private String plan(String stack) {
    List<String> lines = new ArrayList<>();
    if (terraform(stack, lines::add, "init", "-input=false", "-no-color") != 0) {
      throw failed("diff of stack " + stack, lines);
    }
    lines.clear();
    int code = terraform(stack, lines::add, "plan", "-input=false", "-no-color", "-detailed-exitcode", "-lock=false");
    return switch (code) {
      case 0 -> "";
      case CHANGES -> String.join("\n", PlanText.essence(lines));
      default -> throw failed("diff of stack " + stack, lines);
    };
  }

  private int cdktf(String verb, Consumer<String> listener, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(places.root().resolve("node_modules/.bin/cdktf").toString());
    command.addAll(arguments);
    return new Program(command, places.root(), variables, log(verb)).run(listener);
  }

  /** On synthesized output plain terraform does just what cdktf would, a second sooner. */
  private int terraform(String stack, Consumer<String> listener, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(variables.getOrDefault("TERRAFORM_BINARY_NAME", "terraform"));
    command.add("-chdir=" + places.synthesized().resolve("stacks").resolve(stack));
    command.addAll(List.of(arguments));
    return new Program(command, places.root(), variables, log("diff-" + stack + "-" + arguments[0])).run(listener);
  }

  private Path log(String verb) {
    return places.logs().resolve(verb + ".log");
  }

  private static Failure failed(String what, List<String> lines) {
    List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
    return Failure.work(
        what + " failed:\n" + String.join("\n", said.subList(Math.max(0, said.size() - 40), said.size())).indent(2));
  }
}
