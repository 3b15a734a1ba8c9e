package dev.groundwork.cli.verbs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.sandbox.SandboxServer;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.SettingOptions;
import dev.groundwork.cli.text.Narrator;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every verb has: the setting, a place for results and one for the story. */
abstract class Verb implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParentCommand private SettingOptions options;

  @Spec private CommandSpec spec;

  private Narrator narrator;
  private boolean usesSandbox;

  @Override
  public final Integer call() {
    narrator = new Narrator(spec.commandLine().getErr());
    Setting setting = options.setting();
    // Read by logback.xml when the first logger is asked for.
    System.setProperty("groundwork.logs", setting.places().logs().toString());
    try {
      ExitCode code = run(setting);
      out().flush();
      return code.number();
    } catch (Failure failure) {
      throw usesSandbox && new SandboxServer(setting).running().isEmpty() ? withoutSandbox(setting, failure) : failure;
    }
  }

  private static Failure withoutSandbox(Setting setting, Failure failure) {
    return Failure.work(
        "%s%nThe sandbox stopped while this ran (its log: %s). The same command starts it again and goes on."
            .formatted(failure.getMessage(), setting.places().sandboxLog()),
        failure);
  }

  /** Does it. */
  abstract ExitCode run(Setting setting);

  /** Where results go. */
  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Tells what happens while it happens. */
  Narrator narrator() {
    return narrator;
  }

  void printJson(Object value) {
    out().println(toJson(value));
  }

  static String toJson(Object value) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException(ours);
    }
  }

  /** In profile sandbox the vendors have to be there first. */
  void requireVendors(Setting setting) {
    // First of all, so that a wrong declaration changes nothing.
    setting.declaration();
    if (setting.sandbox() && startSandbox(setting)) {
      narrator.say("sandbox: started on port " + setting.port());
    }
  }

  /** Returns whether it had to be started. */
  boolean startSandbox(Setting setting) {
    boolean started = new SandboxServer(setting).ensureRunning();
    usesSandbox = true;
    return started;
  }
}
