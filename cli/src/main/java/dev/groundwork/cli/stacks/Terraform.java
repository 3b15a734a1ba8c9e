package dev.groundwork.cli.stacks;

import dev.groundwork.cli.process.Program;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.state.StateLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The real terraform, on one stack. On synthesized documents it does just what cdktf would, a second sooner.
 *
 * @param stacks folder with a folder for each stack
 * @param variables its whole environment
 */
record Terraform(Path stacks, Map<String, String> variables, Path logs) {
  private static final int CHANGES = 2;

  /** What it says that it would change in a stack; empty if nothing. */
  String changes(String stack) {
    List<String> lines = new ArrayList<>();
    return plan(stack, lines) ? String.join("\n", PlanText.essence(lines)) : "";
  }

  /** The same as {@code terraform show -json} prints it. The saved plan holds secrets: it goes as soon as it was read. */
  String document(String stack) {
    try (PrivateFolder folder = PrivateFolder.make()) {
      Path saved = folder.path().resolve("tfplan");
      Path document = folder.path().resolve("tfplan.json");
      plan(stack, new ArrayList<>(), "-out=" + saved);
      List<String> said = new ArrayList<>();
      if (program(stack, "show", "-no-color", "-json", saved.toString()).runInto(document, said::add) != 0) {
        throw failed("plan of stack " + stack, said);
      }
      return Files.readString(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Makes a stack's folder ready for any other command. */
  void init(String stack) {
    List<String> said = new ArrayList<>();
    if (run(stack, said::add, "init", "-input=false", "-no-color") != 0) {
      throw failed("terraform init of stack " + stack, said);
    }
  }

  /** Takes resources out of the state and leaves them as they are. */
  void forget(String stack, List<String> addresses) {
    List<String> arguments = new ArrayList<>(List.of("state", "rm"));
    arguments.addAll(addresses);
    change("forgetting resources of stack " + stack, stack, _ -> {}, arguments);
  }

  /** Destroys all that a stack's state records. */
  void destroy(String stack, Consumer<String> listener) {
    change(
        "destroy of stack " + stack, stack, listener, List.of("destroy", "-auto-approve", "-input=false", "-no-color"));
  }

  private void change(String what, String stack, Consumer<String> listener, List<String> arguments) {
    List<String> said = new ArrayList<>();
    Consumer<String> both = said::add;
    if (run(stack, both.andThen(listener), arguments.toArray(String[]::new)) != 0) {
      throw StateLock.in(said).map(lock -> lock.refusal(what)).orElseGet(() -> failed(what, said));
    }
  }

  /** Plans, and returns whether something would change. */
  private boolean plan(String stack, List<String> lines, String... more) {
    init(stack);
    List<String> arguments = new ArrayList<>(List.of("plan", "-input=false", "-no-color", "-detailed-exitcode", "-lock=false"));
    arguments.addAll(List.of(more));
    int code = run(stack, lines::add, arguments.toArray(String[]::new));
    if (code != 0 && code != CHANGES) {
      throw failed("plan of stack " + stack, lines);
    }
    return code == CHANGES;
  }

  private int run(String stack, Consumer<String> listener, String... arguments) {
    return program(stack, arguments).run(listener);
  }

  private Program program(String stack, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(variables.getOrDefault("TERRAFORM_BINARY_NAME", "terraform"));
    command.add("-chdir=" + stacks.resolve(stack));
    command.addAll(List.of(arguments));
    return new Program(command, stacks, variables, logs.resolve("terraform-" + stack + "-" + arguments[0] + ".log"));
  }

  /** The end of what a tool said. */
  static Failure failed(String what, List<String> lines) {
    List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
    return Failure.work(
        what + " failed:\n" + String.join("\n", said.subList(Math.max(0, said.size() - 40), said.size())).indent(2));
  }
}
