package dev.groundwork.cli;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.model.InvalidDeclaration;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person what went wrong, and a script by the exit code; stack traces only for who asks. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception exception, CommandLine line, ParseResult arguments) {
    PrintWriter err = line.getErr();
    boolean verbose = arguments.expandedArgs().contains("--verbose");
    ExitCode code =
        switch (exception) {
          case Failure failure -> {
            err.println(failure.getMessage());
            yield failure.code();
          }
          case InvalidDeclaration invalid -> {
            err.println(invalid.getMessage());
            yield ExitCode.WRONG_USE;
          }
          default -> {
            err.println("unexpected: " + exception);
            if (!verbose) {
              err.println("The same command with --verbose shows where.");
            }
            yield ExitCode.WORK_FAILED;
          }
        };
    if (verbose) {
      exception.printStackTrace(err);
    }
    err.flush();
    return code.number();
  }
}
