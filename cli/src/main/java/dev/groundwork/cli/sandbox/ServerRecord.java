package dev.groundwork.cli.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the server writes to {@code server.json} when it is ready.
 *
 * @param providers address of each Terraform provider it serves, by {@code namespace/name}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ServerRecord(long pid, int port, String version, Map<String, String> providers) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The record in a sandbox's folder; empty if there is none, or one that a crash left half written. */
  public static Optional<ServerRecord> read(Path folder) {
    Path file = folder.resolve("server.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), ServerRecord.class));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
