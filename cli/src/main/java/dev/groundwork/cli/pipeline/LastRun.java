package dev.groundwork.cli.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.WholeFile;
import dev.groundwork.operations.reconcile.Reconciliation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What status says of the last run that came to its end.
 *
 * @param finishedAt ISO 8601 instant
 * @param problems numbers that do not agree
 */
public record LastRun(String runId, String finishedAt, List<String> problems) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The last run is the one whose figures these are. */
  public static LastRun of(Figures figures, Instant finishedAt) {
    Reconciliation numbers = figures.reconciliation();
    return new LastRun(
        numbers.runId(), finishedAt.truncatedTo(ChronoUnit.SECONDS).toString(), numbers.problems());
  }

  /** The last run of the environment whose state a folder holds; empty if there was none, or its record is unreadable. */
  public static Optional<LastRun> read(Path state) {
    try {
      return Files.exists(file(state))
          ? Optional.of(JSON.readValue(file(state).toFile(), LastRun.class))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Records it beside the environment's state, in place of the one before. */
  public void write(Path state) {
    try {
      WholeFile.write(file(state), JSON.writeValueAsString(this));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path file(Path state) {
    return state.resolve("last-run.json");
  }
}
