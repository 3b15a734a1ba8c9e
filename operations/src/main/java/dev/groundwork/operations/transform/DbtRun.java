package dev.groundwork.operations.transform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs {@code dbt build} as a child process and reports what became of every node. */
public final class DbtRun {
  private static final Logger LOG = LoggerFactory.getLogger(DbtRun.class);
  private static final int LAST_LINES = 20;
  private static final long GRACE_SECONDS = 10;

  private final DbtSettings settings;

  public DbtRun(DbtSettings settings) {
    this.settings = settings;
  }

  /**
   * Builds all models and runs all tests.
   *
   * @param runId for the log
   * @param lines is given every line that dbt writes, as it writes it
   * @throws DbtFailed if dbt failed, naming the nodes that did
   */
  public DbtResult build(String runId, Consumer<String> lines) throws InterruptedException {
    DbtArtifacts artifacts = new DbtArtifacts(settings.artifacts());
    Deque<String> last = new ArrayDeque<>();
    int exit = run(artifacts, lines, last);
    Optional<DbtResult> result = artifacts.read();
    LOG.info(
        "step=transform runId={} exit={} testsPassed={} failed={}",
        runId, exit, result.map(DbtResult::testsPassed).orElse(0L), result.map(r -> r.failures().size()).orElse(-1));
    if (result.isPresent() && !result.get().failures().isEmpty()) {
      throw DbtFailed.nodes(result.get());
    }
    if (exit != 0 || result.isEmpty()) {
      throw DbtFailed.itself("ended with exit code " + exit, List.copyOf(last));
    }
    return result.get();
  }

  private int run(DbtArtifacts artifacts, Consumer<String> lines, Deque<String> last) throws InterruptedException {
    Process dbt = start(artifacts);
    try {
      Thread reader = Thread.ofVirtual().start(() -> read(dbt, lines, last));
      if (!dbt.waitFor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
        stop(dbt);
        reader.join();
        throw DbtFailed.itself("did not end within " + settings.timeout(), List.copyOf(last));
      }
      reader.join();
      return dbt.exitValue();
    } finally {
      stop(dbt);
    }
  }

  private Process start(DbtArtifacts artifacts) {
    try {
      artifacts.clear();
      Files.createDirectories(settings.work().resolve("logs"));
      ProcessBuilder dbt =
          new ProcessBuilder(
              settings.executable().toString(),
              "--no-use-colors",
              "build",
              "--project-dir",
              settings.project().toString(),
              "--profiles-dir",
              settings.project().toString(),
              "--target",
              settings.target());
      dbt.environment().putAll(settings.variables());
      return dbt.redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw DbtFailed.start(settings.executable(), missing);
    }
  }

  private static void read(Process dbt, Consumer<String> lines, Deque<String> last) {
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(dbt.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.accept(line);
        last.addLast(line);
        if (last.size() > LAST_LINES) {
          last.removeFirst();
        }
      }
    } catch (IOException killed) {
      LOG.debug("dbt's output ended early", killed);
    }
  }

  /** Ends dbt with all its children; does nothing once it has ended. */
  private static void stop(Process dbt) throws InterruptedException {
    if (!dbt.isAlive()) {
      return;
    }
    List<ProcessHandle> family = dbt.descendants().toList();
    dbt.destroy();
    if (!dbt.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
      dbt.destroyForcibly();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }
}
