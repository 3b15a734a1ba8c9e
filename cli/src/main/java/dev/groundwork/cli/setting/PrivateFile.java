package dev.groundwork.cli.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A small file that only its owner may read. */
public final class PrivateFile {
  private PrivateFile() {}

  /** Writes the text, whole or not at all, readable by its owner from the first moment. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path part =
          Files.createTempFile(
              file.getParent(),
              file.getFileName().toString(),
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
