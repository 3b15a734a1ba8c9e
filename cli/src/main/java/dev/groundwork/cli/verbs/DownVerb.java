package dev.groundwork.cli.verbs;

import dev.groundwork.cli.sandbox.SandboxServer;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the sandbox. */
@Command(name = "down", description = "Stop the sandbox; with --wipe forget all it holds. Never touches the cloud.")
public final class DownVerb extends Verb {
  @Option(names = "--wipe", description = "Also delete the sandbox's data and Terraform's state of profile sandbox.")
  private boolean wipe;

  @Override
  ExitCode run(Setting setting) {
    SandboxServer server = new SandboxServer(setting);
    out().println(server.stop() ? "sandbox: stopped" : "sandbox: was not running");
    if (wipe) {
      List<String> gone = server.wipe().stream().map(Object::toString).toList();
      out().println(gone.isEmpty() ? "nothing to wipe" : "wiped: " + String.join(", ", gone));
    }
    return ExitCode.OK;
  }
}
