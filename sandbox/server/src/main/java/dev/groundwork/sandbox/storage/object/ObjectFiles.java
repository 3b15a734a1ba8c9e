package dev.groundwork.sandbox.storage.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Content on disk. A file is written once under a name of its own, and becomes an object only when a record that names
 * it is committed; what no record names is left over from a killed process and goes at the next start.
 */
public final class ObjectFiles {
  private final Path folder;

  /** Makes the folder where it is missing. */
  public ObjectFiles(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that no file has. */
  public String newName() {
    return UUID.randomUUID().toString();
  }

  public Path path(String file) {
    return folder.resolve(file);
  }

  /** Opens content that is still growing, at its end; makes it where it is missing. */
  public ContentWriter append(String file) throws IOException {
    return ContentWriter.append(file, path(file));
  }

  /** Writes a whole stream to a new file. */
  public Content receive(InputStream in) throws IOException {
    String file = newName();
    try (ContentWriter writer = append(file)) {
      writer.transfer(in);
      return writer.content();
    } catch (IOException | RuntimeException e) {
      delete(file);
      throw e;
    }
  }

  /** The same bytes as a file of their own, without copying them where the file system can link. */
  Content copy(Content content) {
    String file = newName();
    try {
      link(path(content.file()), path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Content(file, content.size(), content.crc32c(), content.md5(), content.components());
  }

  /** Opens content for reading. */
  public FileChannel read(Content content) throws IOException {
    return FileChannel.open(path(content.file()), StandardOpenOption.READ);
  }

  /** Removes a file if it is there. */
  public void delete(String file) {
    try {
      Files.deleteIfExists(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes every file that is not named. */
  public void keepOnly(Set<String> files) {
    try (Stream<Path> all = Files.list(folder)) {
      all.map(path -> path.getFileName().toString()).filter(file -> !files.contains(file)).forEach(this::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to);
    }
  }
}
