package dev.groundwork.cli.stacks;

import dev.groundwork.cli.process.Program;
import dev.groundwork.cli.process.ToolVersion;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Places;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.VendorVariables;
import dev.groundwork.cli.state.StackState;
import dev.groundwork.cli.state.StateGuard;
import dev.groundwork.cli.state.StateLock;
import dev.groundwork.cli.state.StateOrigin;
import dev.groundwork.cli.state.States;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All stacks of one profile and environment, handled by the real cdktf and terraform. */
public final class Stacks {
  private final Setting setting;
  private final Places places;
  private final Map<String, String> variables;
  private final States states;
  private final StateGuard guard;
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
    // Synthesis alone needs no secret, and the code of an extension shall give none away.
    setting.declaration().secrets().forEach(all::remove);
    this.variables = Map.copyOf(all);
    this.states = States.of(setting);
    this.guard = new StateGuard(setting, states);
    this.told = told;
    this.alone = new OneAtATime(places.root().resolve(".groundwork/stacks.lock"), told);
  }

  /** Writes {@code cdktf.out} and returns the stacks in order. */
  public List<String> synth() {
    return alone.run(this::writeOut);
  }

  private List<String> writeOut() {
    List<String> lines = new ArrayList<>();
    if (cdktf("synth", lines::add, List.of("synth"), variables) != 0) {
      throw Terraform.failed("synth", lines);
    }
    return Manifest.read(places.synthesized()).stacks();
  }

  /** Makes every stack what was declared, those depended on first. */
  public Map<String, Outcome> deploy() {
    guard.beforeChange();
    Map<String, String> withSecrets = withSecrets();
    guard.record();
    return alone.run(() -> change("deploy", withSecrets));
  }

  /** Destroys every stack, those depended on last. */
  public Map<String, Outcome> destroy() {
    guard.beforeDestroy();
    Map<String, String> withSecrets = withSecrets();
    Map<String, Outcome> outcomes = alone.run(() -> change("destroy", withSecrets));
    StateOrigin.forget(states);
    return outcomes;
  }

  /** Synthesizes, for whoever destroys one stack after another. */
  public StackRemoval removal() {
    guard.beforeDestroy();
    List<String> stacks = synth();
    return new StackRemoval(stacks, states, terraform(places.synthesized(), withSecrets()), alone, told);
  }

  /** One call for synth and all stacks: cdktf keeps their order and starts only once. */
  private Map<String, Outcome> change(String verb, Map<String, String> withSecrets) {
    CdktfOutput output = new CdktfOutput(told, setting.verbose());
    Map<String, StackState> before = states.all();
    if (cdktf(verb, output, List.of(verb, "*", "--skip-provider-lock", "--auto-approve"), withSecrets) != 0) {
      output.lastLines().forEach(told);
      throw failed(verb);
    }
    Map<String, StackState> after = states.all();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (String stack : Manifest.read(places.synthesized()).stacks()) {
      Outcome recorded =
          Outcome.between(before.getOrDefault(stack, StackState.NONE), after.getOrDefault(stack, StackState.NONE));
      outcomes.put(stack, output.outcome(stack).orElse(recorded));
    }
    return outcomes;
  }

  private Failure failed(String verb) {
    List<String> output = lines(log(verb));
    // AuthFailed is Fivetran's word; dbt Cloud's provider passes on the HTTP status.
    boolean refused = output.stream().anyMatch(line -> line.contains("AuthFailed") || line.contains("status code: 401"));
    String advice =
        refused && verb.equals("destroy")
            ? "A vendor refuses its keys. If they died with a trial: ./groundwork cleanup all does without them."
            : "What was made is recorded: run the same command again.";
    return StateLock.in(output)
        .map(lock -> lock.refusal(verb))
        .orElseGet(
            () -> Failure.work("%s failed; the whole output is in %s. %s".formatted(verb, log(verb), advice)));
  }

  /**
   * Stacks that hold resources and that the declaration, as it was synthesized last, no longer knows: neither a deploy nor
   * a destroy touches them, and somebody goes on paying for them.
   *
   * @return what to do about each, in words
   */
  public List<String> orphans() {
    List<String> declared = Manifest.read(places.synthesized()).stacks();
    return states.all().entrySet().stream()
        .filter(state -> !declared.contains(state.getKey()) && state.getValue().resources() > 0)
        .map(
            state ->
                "stack %s: %d resources in %s, but not declared any more; declare it again, then destroy it"
                    .formatted(state.getKey(), state.getValue().resources(), states.place(state.getKey())))
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What a deploy would change.
   *
   * @return Terraform's words by stack; empty words mean no changes
   */
  public Map<String, String> diff() {
    guard.beforeChange();
    Terraform terraform = terraform(places.synthesized(), withSecrets());
    return alone.run(() -> onEach(writeOut(), terraform::changes));
  }

  /**
   * What a deploy would change, as {@code terraform show -json} prints it: with every secret in the clear.
   *
   * @return documents by stack
   */
  public Map<String, String> plans() {
    guard.beforeChange();
    Terraform terraform = terraform(places.synthesized(), withSecrets());
    return alone.run(() -> onEach(writeOut(), terraform::document));
  }

  /**
   * As {@link #plans} of documents that somebody else synthesized and nobody here vouches for.
   *
   * @param check is given the folder of the very copies that are planned, and throws if they may not be
   */
  public Map<String, String> plansOf(Path synthesized, Consumer<Path> check) {
    guard.beforeChange();
    try (StrangersDocuments documents = StrangersDocuments.copyOf(synthesized)) {
      check.accept(documents.folder());
      return onEach(
          documents.stacks(), terraform(documents.folder(), StrangersDocuments.variables(withSecrets()))::document);
    }
  }

  private static Map<String, String> onEach(List<String> stacks, UnaryOperator<String> plan) {
    Map<String, String> plans = new LinkedHashMap<>();
    stacks.forEach(stack -> plans.put(stack, plan.apply(stack)));
    return plans;
  }

  private Terraform terraform(Path synthesized, Map<String, String> environment) {
    return new Terraform(synthesized.resolve("stacks"), environment, places.logs());
  }

  /** The providers read their keys from the environment, where no command line and no document shows them. */
  private Map<String, String> withSecrets() {
    Map<String, String> all = new HashMap<>(variables);
    setting
        .secrets(setting.declaration().vendorSecrets(), told)
        .forEach((name, secret) -> all.put(name, secret.value()));
    return all;
  }

  private int cdktf(
      String verb, Consumer<String> listener, List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add(places.root().resolve("node_modules/.bin/cdktf").toString());
    command.addAll(arguments);
    return new Program(command, places.root(), environment, log(verb)).run(listener);
  }

  private Path log(String verb) {
    return places.logs().resolve(verb + ".log");
  }
}
