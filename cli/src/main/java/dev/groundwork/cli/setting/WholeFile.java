package dev.groundwork.cli.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes small files whole or not at all: a reader sees the old text or the new one. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the text; the folder is made where it is missing. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      put(file.resolveSibling(file.getFileName() + ".part"), text, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** As {@link #write}, and only its owner may read the file, from the first moment. */
  public static void writePrivately(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path part =
          Files.createTempFile(
              file.getParent(),
              file.getFileName().toString(),
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      put(part, text, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void put(Path part, String text, Path file) throws IOException {
    Files.writeString(part, text);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
