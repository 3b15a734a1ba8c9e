package dev.groundwork.cli.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server's process, found again by number and never mistaken for another program that got the same number. */
record ServerProcess(ProcessHandle handle) {
  private static final String MARK = "groundwork-sandbox-server";

  /** The live server with that process number. */
  static Optional<ServerProcess> of(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(ServerProcess::isServer).map(ServerProcess::new);
  }

  private static boolean isServer(ProcessHandle handle) {
    return commandLine(handle).contains(MARK);
  }

  private static String commandLine(ProcessHandle handle) {
    Path linux = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
    try {
      return Files.exists(linux)
          ? Files.readString(linux).replace('\0', ' ')
          : handle.info().commandLine().orElse("");
    } catch (IOException gone) {
      return "";
    }
  }

  long pid() {
    return handle.pid();
  }

  boolean startedBefore(Instant time) {
    return handle.info().startInstant().filter(start -> start.isBefore(time)).isPresent();
  }

  /** Asks it to stop, then makes it, with the engine it started. */
  void stop(int patienceSeconds) {
    List<ProcessHandle> family = handle.descendants().toList();
    handle.destroy();
    if (!ends(handle, patienceSeconds)) {
      handle.destroyForcibly();
      ends(handle, patienceSeconds);
    }
    family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean ends(ProcessHandle handle, int seconds) {
    try {
      handle.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException failed) {
      return !handle.isAlive();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
