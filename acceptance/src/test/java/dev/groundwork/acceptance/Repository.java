package dev.groundwork.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checkout under test. */
final class Repository {
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", ".groundwork", "cdktf.out", "__pycache__", ".idea");

  private Repository() {}

  /** Every file that is part of the product's source, relative to the root. */
  static List<Path> files() {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(folder.getFileName().toString()) || folder.equals(ROOT.resolve("state"))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(ROOT.relativize(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  static List<String> lines(Path relative) {
    try {
      return Files.readAllLines(ROOT.resolve(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(relative.toString(), e);
    }
  }
}
