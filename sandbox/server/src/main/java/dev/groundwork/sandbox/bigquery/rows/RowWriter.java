package dev.groundwork.sandbox.bigquery.rows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.TableFiles;
import dev.groundwork.sandbox.state.Json;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a row file row by row; it exists only once {@link #finish} has returned. */
public final class RowWriter implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final TableFiles files;
  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private final OutputStream out;
  private long rows;

  public RowWriter(TableFiles files) throws IOException {
    this.files = files;
    this.file = files.fresh();
    this.part = file.resolveSibling(file.getFileName() + ".part");
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** Adds a row: an array with a value for each column. */
  public void write(JsonNode row) throws IOException {
    out.write(Json.MAPPER.writeValueAsBytes(row));
    out.write('\n');
    rows++;
  }

  public long rows() {
    return rows;
  }

  /** Makes the file whole and durable. */
  public Segment finish() throws IOException {
    out.flush();
    channel.force(true);
    out.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return files.segment(file, rows);
  }

  /** Forgets what was written unless it was finished. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      out.close();
      Files.deleteIfExists(part);
    }
  }
}
