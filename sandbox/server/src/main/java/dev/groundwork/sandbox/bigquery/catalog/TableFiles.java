package dev.groundwork.sandbox.bigquery.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of row files. A file belongs to at most one table; one that belongs to none is garbage. */
public final class TableFiles {
  private static final Logger LOG = LoggerFactory.getLogger(TableFiles.class);

  private final Path folder;

  public TableFiles(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(Segment segment) {
    return folder.resolve(segment.file());
  }

  /** A path nobody used before and nobody will use again. */
  public Path fresh() {
    return folder.resolve(UUID.randomUUID() + ".rows");
  }

  /** The segment that a written file makes. */
  public Segment segment(Path file, long rows) {
    try {
      return new Segment(file.getFileName().toString(), rows, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same rows under further names, so that either owner may go without the other. */
  public List<Segment> share(List<Segment> segments) {
    return segments.stream().map(this::share).toList();
  }

  private Segment share(Segment segment) {
    Path link = fresh();
    try {
      Files.createLink(link, path(segment));
    } catch (UnsupportedOperationException | IOException e) {
      try {
        Files.copy(path(segment), link);
      } catch (IOException copying) {
        throw new UncheckedIOException(copying);
      }
    }
    return new Segment(link.getFileName().toString(), segment.rows(), segment.bytes());
  }

  /** Deletes what no table has any more. Only call it after the change of the catalogue is on disk. */
  public void discard(List<Segment> segments) {
    segments.forEach(segment -> discard(path(segment)));
  }

  /** Deletes a file that came to nothing. */
  public void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("file={} cannot be deleted, the next start will try again", file, e);
    }
  }

  /** Deletes every file that is not in use: left behind by a process that was killed. */
  public void sweep(Set<String> used) {
    try (var files = Files.list(folder)) {
      files.filter(file -> !used.contains(file.getFileName().toString())).forEach(this::discard);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
