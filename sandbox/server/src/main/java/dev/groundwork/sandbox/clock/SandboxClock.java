package dev.groundwork.sandbox.clock;

import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Wall time plus an offset that only grows; the offset survives a restart. */
public final class SandboxClock extends Clock {
  private static final String OFFSET = "offset";

  private final Store store;
  private final Records<Long> offsets;
  private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();

  public SandboxClock(Store store) {
    this.store = store;
    this.offsets = store.records("clock", Long.class);
  }

  @Override
  public Instant instant() {
    return Instant.now().plusMillis(offset());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the sandbox's clock is UTC; asked for " + zone);
  }

  /**
   * Moves time forward and tells every listener the new time, in order of registration.
   *
   * @throws IllegalArgumentException if {@code by} is negative
   */
  public Instant advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("advance %s; the clock only moves forward".formatted(by));
    }
    store.write(() -> offsets.put(OFFSET, offset() + by.toMillis()));
    Instant now = instant();
    listeners.forEach(listener -> listener.accept(now));
    return now;
  }

  /** Runs after every {@link #advance}, for what is due by time: schedules, expiry. */
  public void onAdvance(Consumer<Instant> listener) {
    listeners.add(listener);
  }

  private long offset() {
    return offsets.find(OFFSET).orElse(0L);
  }
}
