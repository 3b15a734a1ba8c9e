package dev.groundwork.cli.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
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
    return new LastRun(
        figures.reconciliation().runId(), finishedAt.toString(), figures.reconciliation().problems());
  }

  /** The last run; empty if there was none, or its record is unreadable. */
  public static Optional<LastRun> read(Places places) {
    try {
      return Files.exists(file(places))
          ? Optional.of(JSON.readValue(file(places).toFile(), LastRun.class))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Records it in place of the one before. */
  public void write(Places places) {
    try {
      Files.createDirectories(places.home());
      Path part = file(places).resolveSibling("last-run.json.part");
      JSON.writeValue(part.toFile(), this);
      Files.move(part, file(places), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path file(Places places) {
    return places.home().resolve("last-run.json");
  }
}
