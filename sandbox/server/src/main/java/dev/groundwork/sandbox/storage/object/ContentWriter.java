package dev.groundwork.sandbox.storage.object;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Content that is being written: bytes go to the file and through the digests, never into memory as a whole. */
public final class ContentWriter implements Closeable {
  private static final int SMALL = 16 * 1024;
  private static final int BUFFER = 256 * 1024;
  private static final int BUFFERS = 4;
  private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

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
            file,
            FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
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
    byte[] first = new byte[SMALL];
    int read = in.readNBytes(first, 0, SMALL);
    write(first, read);
    if (read == SMALL) {
      transferMuch(in);
    }
  }

  /** Hashing costs as much time as everything else, so it runs beside reading and writing. */
  private void transferMuch(InputStream in) throws IOException {
    byte[][] buffers = new byte[BUFFERS][BUFFER];
    List<CompletableFuture<Void>> hashed = new ArrayList<>(Collections.nCopies(BUFFERS, DONE));
    CompletableFuture<Void> last = DONE;
    try {
      for (int turn = 0; ; turn = (turn + 1) % BUFFERS) {
        hashed.get(turn).join();
        byte[] buffer = buffers[turn];
        int read = in.readNBytes(buffer, 0, BUFFER);
        if (read == 0) {
          return;
        }
        put(buffer, read);
        digests.count(buffer, read);
        last = last.thenRunAsync(() -> digests.hash(buffer, read));
        hashed.set(turn, last);
      }
    } finally {
      last.join();
    }
  }

  private void write(byte[] bytes, int length) throws IOException {
    put(bytes, length);
    digests.update(bytes, length);
  }

  private void put(byte[] bytes, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
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
        digests.update(buffer, read);
      }
    }
  }
}
