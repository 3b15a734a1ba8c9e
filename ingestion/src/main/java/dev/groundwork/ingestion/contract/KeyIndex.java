package dev.groundwork.ingestion.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The keys seen so far, as fingerprints of 128 bits. A table outside the heap that moves to a file of its own when it
 * outgrows memory, so that the heap stays the same for a thousand keys and for a billion. Belongs to one thread.
 */
final class KeyIndex implements AutoCloseable {
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final long SLOT = 2 * Long.BYTES;
  private static final long FIRST_SLOTS = 1 << 12;
  private static final long LARGEST_IN_MEMORY = 32L << 20;

  private final long largestInMemory;
  private Arena arena;
  private MemorySegment table;
  private long slots;
  private long size;

  KeyIndex() {
    this(LARGEST_IN_MEMORY);
  }

  /**
   * @param largestInMemory bytes from which on the table is a file
   */
  KeyIndex(long largestInMemory) {
    this.largestInMemory = largestInMemory;
    this.slots = FIRST_SLOTS;
    this.arena = Arena.ofConfined();
    this.table = allocate(arena, slots);
  }

  /** Adds a key; whether it was not there before. */
  boolean add(long high, long low) {
    if (size * 5 > slots * 3) {
      grow();
    }
    boolean added = insert(table, slots, high, low == 0 ? 1 : low);
    size += added ? 1 : 0;
    return added;
  }

  long size() {
    return size;
  }

  /** The second half is never 0 in a taken slot. */
  private static boolean insert(MemorySegment table, long slots, long high, long low) {
    for (long slot = high & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      long at = slot * SLOT;
      long takenLow = table.get(LONG, at + Long.BYTES);
      if (takenLow == 0) {
        table.set(LONG, at, high);
        table.set(LONG, at + Long.BYTES, low);
        return true;
      }
      if (takenLow == low && table.get(LONG, at) == high) {
        return false;
      }
    }
  }

  private void grow() {
    long wider = slots * 2;
    Arena next = Arena.ofConfined();
    MemorySegment copy = allocate(next, wider);
    for (long at = 0; at < slots * SLOT; at += SLOT) {
      long low = table.get(LONG, at + Long.BYTES);
      if (low != 0) {
        insert(copy, wider, table.get(LONG, at), low);
      }
    }
    arena.close();
    arena = next;
    table = copy;
    slots = wider;
  }

  private MemorySegment allocate(Arena owner, long wanted) {
    long bytes = wanted * SLOT;
    if (bytes <= largestInMemory) {
      return owner.allocate(bytes, Long.BYTES);
    }
    try {
      Path file = Files.createTempFile("groundwork-keys", ".tmp");
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, owner);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException("no room for %d bytes of keys in %s".formatted(bytes, tempFolder()), noRoom);
    }
  }

  private static String tempFolder() {
    return System.getProperty("java.io.tmpdir");
  }

  @Override
  public void close() {
    arena.close();
  }
}
