package dev.groundwork.cli;

import dev.groundwork.cli.setting.ExitCode;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong verb or option: what was wrong, what is like it, where the help is; not the whole help. */
final class WrongUseReport implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Help: ./" + line.getCommandSpec().qualifiedName(" ") + " --help");
    err.flush();
    return ExitCode.WRONG_USE.number();
  }
}
