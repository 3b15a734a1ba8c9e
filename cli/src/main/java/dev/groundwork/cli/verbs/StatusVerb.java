package dev.groundwork.cli.verbs;

import dev.groundwork.cli.sandbox.SandboxServer;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.StateFile;
import dev.groundwork.cli.text.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What there is, without asking any vendor. */
@Command(name = "status", description = "Show whether the sandbox runs and what is deployed.")
public final class StatusVerb extends Verb {
  private static final String STATE = ".tfstate";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  ExitCode run(Setting setting) {
    Optional<SandboxServer.Running> running = new SandboxServer(setting).running();
    Map<String, Integer> stacks = stacks(setting.state());
    if (json) {
      Map<String, Object> status = new LinkedHashMap<>();
      status.put("profile", setting.profileName());
      status.put("environment", setting.environment().name());
      status.put("sandbox", running.isPresent() ? running.get() : Map.of());
      status.put("stacks", stacks);
      printJson(status);
      return ExitCode.OK;
    }
    out().println(running.map(StatusVerb::words).orElse("sandbox: not running"));
    Table table = new Table("stack", "resources");
    stacks.forEach(table::row);
    out().printf("deployed in profile %s, environment %s:%n", setting.profileName(), setting.environment().name());
    out().print(stacks.isEmpty() ? "nothing\n" : table.toString());
    return ExitCode.OK;
  }

  private static String words(SandboxServer.Running running) {
    return running.ready()
        ? "sandbox: running on port %d, process %d".formatted(running.port(), running.pid())
        : "sandbox: starting, process " + running.pid();
  }

  private static Map<String, Integer> stacks(Path folder) {
    Map<String, Integer> stacks = new LinkedHashMap<>();
    for (Path file : states(folder)) {
      String name = file.getFileName().toString();
      int resources = StateFile.read(file).resources();
      if (resources > 0) {
        stacks.put(name.substring(0, name.length() - STATE.length()), resources);
      }
    }
    return stacks;
  }

  private static List<Path> states(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(STATE)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
