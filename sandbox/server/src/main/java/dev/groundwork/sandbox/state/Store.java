package dev.groundwork.sandbox.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * All metadata of the sandbox in one file. Writers take turns; readers never wait. What {@link #write} did is on disk
 * when it returns, so a killed process loses nothing it had answered for.
 */
public final class Store implements AutoCloseable {
  /** None: H2's compaction on close can fail an assertion and lose data (h2database issues 4086 and 4247). */
  private static final int CLOSE_COMPACTION_MILLIS = 0;

  private final MVStore file;
  private final ObjectMapper json = Json.MAPPER;
  private final ReentrantLock writing = new ReentrantLock();

  private Store(MVStore file) {
    this.file = file;
  }

  /**
   * Opens the store, making it where there is none.
   *
   * @throws CorruptState if the file is there and cannot be read, or another process holds it
   */
  public static Store open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      return new Store(new MVStore.Builder().fileName(path.toString()).autoCommitDisabled().open());
    } catch (MVStoreException e) {
      throw new CorruptState(path, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records of one kind, kept as JSON, sorted by key. */
  public <T> Records<T> records(String name, Class<T> type) {
    MVMap<String, String> map = file.openMap(name);
    return new Records<>(map, json, type, this::requireWriting);
  }

  /** Runs a change as one: all of its puts and removes, or none when it throws. Changes may nest. */
  public <T> T write(Supplier<T> change) {
    writing.lock();
    try {
      boolean outermost = writing.getHoldCount() == 1;
      try {
        T result = change.get();
        if (outermost) {
          file.commit();
        }
        return result;
      } catch (RuntimeException | Error e) {
        if (outermost) {
          file.rollback();
        }
        throw e;
      }
    } finally {
      writing.unlock();
    }
  }

  /** Runs a change as one. */
  public void write(Runnable change) {
    write(
        () -> {
          change.run();
          return true;
        });
  }

  /** Forgets every record of every kind. */
  public void clear() {
    write(() -> file.getMapNames().forEach(name -> file.openMap(name).clear()));
  }

  @Override
  public void close() {
    file.close(CLOSE_COMPACTION_MILLIS);
  }

  private void requireWriting() {
    if (!writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("change outside of Store.write");
    }
  }
}
