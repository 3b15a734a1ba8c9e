package dev.groundwork.ingestion.source;

import java.time.Duration;

/** Waits; a test's only writes down for how long. */
@FunctionalInterface
public interface Sleeper {
  /** Waits with the clock on the wall. */
  Sleeper REAL = Thread::sleep;

  void sleep(Duration duration) throws InterruptedException;
}
