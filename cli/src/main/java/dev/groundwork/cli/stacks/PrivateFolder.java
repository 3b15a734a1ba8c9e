package dev.groundwork.cli.stacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that only its owner may read and that goes when its work is done, or with the process.
 *
 * @param path where it is
 */
record PrivateFolder(Path path, Thread end) implements AutoCloseable {
  static PrivateFolder make() {
    try {
      // The JDK makes it with mode 700.
      Path path = Files.createTempDirectory("groundwork-");
      Thread end = new Thread(() -> remove(path));
      Runtime.getRuntime().addShutdownHook(end);
      return new PrivateFolder(path, end);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    remove(path);
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // The hook is running already.
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
