package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.policy.rule.Violation;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder holds a manifest and a document for each stack, and nothing else: Terraform would read every other file beside
 * a document, run providers from {@code .terraform} and follow links.
 */
final class FolderShape {
  private static final Pattern FILE = Pattern.compile("manifest\\.json|stacks/[a-z][a-z0-9_-]{0,62}/cdk\\.tf\\.json");
  private static final Pattern FOLDER = Pattern.compile("|stacks|stacks/[a-z][a-z0-9_-]{0,62}");
  private static final long LARGEST_FILE = 16L << 20;
  private static final int MOST_FILES = 33;
  private static final String RULE = FolderShape.class.getSimpleName();

  private FolderShape() {}

  /** All that does not belong; empty if a reader may go on. */
  static List<Violation> check(Path folder) throws IOException {
    List<Violation> found = new ArrayList<>();
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      found.add(violation(folder.toString(), "it is no folder, or a link to one", "a folder"));
      return found;
    }
    Files.walkFileTree(folder, new Visitor(folder, found));
    return found;
  }

  private static Violation violation(String part, String what, String allowed) {
    return new Violation(RULE, "folder", part, what, allowed, "hand over what synth wrote into an empty folder");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Violation> found;
    private int files;

    Visitor(Path folder, List<Violation> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path here, BasicFileAttributes attributes) {
      String name = name(here);
      if (FOLDER.matcher(name).matches()) {
        return FileVisitResult.CONTINUE;
      }
      found.add(violation(name + "/", "the folder does not belong here", "stacks/<stack>"));
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (!attributes.isRegularFile()) {
        found.add(violation(name, "it is a link or a special file", "files"));
      } else if (!FILE.matcher(name).matches()) {
        found.add(violation(name, "the file does not belong here", "manifest.json and stacks/<stack>/cdk.tf.json"));
      } else if (attributes.size() > LARGEST_FILE) {
        found.add(violation(name, "it has %,d bytes".formatted(attributes.size()), "at most %,d".formatted(LARGEST_FILE)));
      }
      if (++files > MOST_FILES) {
        found.add(violation(name, "it is file number " + files, "at most " + MOST_FILES));
        return FileVisitResult.TERMINATE;
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      return folder.relativize(path).toString().replace('\\', '/');
    }
  }
}
