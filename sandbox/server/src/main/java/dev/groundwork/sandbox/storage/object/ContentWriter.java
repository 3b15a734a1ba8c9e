package dev.groundwork.sandbox.storage.object;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Content that is being written: bytes go to the file and through the digests, never into memory as a whole. */
public final class ContentWriter implements Closeable {
  private static final int BUFFER = 256 * 1024;

  private final String file;
  private final FileChannel channel;
  private final Digests digests = new Digests();

  private ContentWriter(String file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Continues a file, whose bytes so far are read again for the digests. */
  static ContentWriter append(String file, Path path) throws IOException {
    boolean continues = Files.exists(path);
    ContentWriter writer =
        new ContentWriter(
            file, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    if (continues) {
      writer.digest(path);
    }
    return writer;
  }

  /** Bytes written so far. */
  public long size() {
    return digests.size();
  }

  /** Writes everything that the stream holds. */
  public void transfer(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      write(buffer, 0, read);
    }
  }

  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    digests.update(bytes, offset, length);
  }

  /** What is on disk now. */
  public Content content() {
    return new Content(
        file, digests.size(), digests.crc32c(), Optional.of(digests.md5Hash()), Optional.empty());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void digest(Path path) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digests.update(buffer, 0, read);
      }
    }
  }
}
