package dev.groundwork.cli;

import picocli.CommandLine;

/** Runs one verb and exits with its code. */
public final class Main {
  private Main() {}

  /** The launcher tells where the repository is by the system property {@code groundwork.root}. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Groundwork());
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new FailureReport());
    line.setParameterExceptionHandler(new WrongUseReport());
    return line;
  }
}
