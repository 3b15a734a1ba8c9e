package dev.groundwork.cli.stacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets one process of this repository synthesize and deploy at a time: they would write the same {@code cdktf.out}. */
record OneAtATime(Path file, Consumer<String> told) {

  <T> T run(Supplier<T> work) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        assert lock.isValid();
        return work.get();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    FileLock free = channel.tryLock();
    if (free != null) {
      return free;
    }
    told.accept("another groundwork works on the stacks of this repository: waiting for it");
    return channel.lock();
  }
}
