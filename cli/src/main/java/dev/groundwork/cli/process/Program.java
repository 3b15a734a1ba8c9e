package dev.groundwork.cli.process;

import dev.groundwork.cli.setting.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A program to run.
 *
 * @param command program and arguments
 * @param folder where it runs
 * @param variables its whole environment
 * @param log file that all its output, errors too, goes to; begun anew
 */
public record Program(List<String> command, Path folder, Map<String, String> variables, Path log) {
  public Program {
    command = List.copyOf(command);
  }

  /**
   * Runs to the end; the child dies with this process.
   *
   * @param listener is given each line without its colours
   * @return the exit code
   */
  public int run(Consumer<String> listener) {
    Process process = start(builder().redirectErrorStream(true));
    return follow(process, process.inputReader(StandardCharsets.UTF_8), listener);
  }

  /**
   * As {@link #run}, but standard output goes to a file and neither to the log nor to the listener: it may hold secrets.
   *
   * @param output the file; whoever made it decides who may read it
   */
  public int runInto(Path output, Consumer<String> listener) {
    Process process = start(builder().redirectOutput(output.toFile()));
    return follow(process, process.errorReader(StandardCharsets.UTF_8), listener);
  }

  private int follow(Process process, BufferedReader said, Consumer<String> listener) {
    Thread end = new Thread(() -> endWithChildren(process));
    Runtime.getRuntime().addShutdownHook(end);
    try (BufferedReader lines = said;
        Writer record = logWriter()) {
      record.write("$ " + String.join(" ", command) + "\n");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String plain = Ansi.strip(line);
        record.write(plain + "\n");
        record.flush();
        listener.accept(plain);
      }
      return process.waitFor();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work(command.getFirst() + " was interrupted");
    } finally {
      endWithChildren(process);
      removeHook(end);
    }
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    return builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
  }

  private Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException missing) {
      throw Failure.environmentLacks(
          "cannot run %s: %s; ./groundwork doctor names what is missing"
              .formatted(command.getFirst(), missing.getMessage()));
    }
  }

  private Writer logWriter() throws IOException {
    Files.createDirectories(log.getParent());
    return Files.newBufferedWriter(log, StandardCharsets.UTF_8);
  }

  private static void endWithChildren(Process process) {
    if (process.isAlive()) {
      List<ProcessHandle> family = process.descendants().toList();
      process.destroy();
      family.forEach(ProcessHandle::destroy);
    }
  }

  private static void removeHook(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // The hook is running already.
    }
  }
}
