package dev.groundwork.sandbox.fivetran.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where rows wait between reading and loading.
 *
 * @param path a folder of its own, emptied of what a killed process left
 */
public record SpoolFolder(Path path) {
  public SpoolFolder {
    try {
      Files.createDirectories(path);
      try (Stream<Path> left = Files.list(path)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("spool folder " + path + " cannot be used", e);
    }
  }
}
