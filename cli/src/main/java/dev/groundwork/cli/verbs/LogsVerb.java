package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.text.LastLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the sandbox wrote last. */
@Command(name = "logs", description = "Print the end of the sandbox's log.")
public final class LogsVerb extends Verb {
  @Option(names = "--lines", paramLabel = "<n>", defaultValue = "50", description = "How many lines; default 50.")
  private int lines;

  @Override
  ExitCode run(Setting setting) {
    Path log = setting.places().sandboxLog();
    if (lines < 1) {
      throw Failure.wrongUse("--lines %d; allowed: 1 or more".formatted(lines));
    }
    if (!Files.exists(log)) {
      narrator().say("no log yet: " + log + " is written when the sandbox runs");
      return ExitCode.OK;
    }
    try {
      out().println(LastLines.of(log, 0, lines));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return ExitCode.OK;
  }
}
