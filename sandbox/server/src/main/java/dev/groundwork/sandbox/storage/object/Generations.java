package dev.groundwork.sandbox.storage.object;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers of generations: microseconds of the sandbox's time, each used once. */
final class Generations {
  private final InstantSource clock;
  private final AtomicLong latest = new AtomicLong();

  Generations(InstantSource clock) {
    this.clock = clock;
  }

  long next() {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    return latest.updateAndGet(before -> Math.max(before + 1, now));
  }
}
