package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Schedule;
import dev.groundwork.sandbox.fivetran.account.SetupState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts syncs when they are due by the sandbox's clock. Sleeps until then, or until something changes. */
public final class SyncScheduler implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SyncScheduler.class);
  private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

  private final Account account;
  private final SyncEngine engine;
  private final Clock clock;
  private final Semaphore changed = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  public SyncScheduler(Account account, SyncEngine engine, Clock clock) {
    this.account = account;
    this.engine = engine;
    this.clock = clock;
    this.thread = Thread.ofVirtual().name("sync-scheduler").unstarted(this::run);
    engine.onChange(this::wake);
  }

  /** Begins; to be called once the server answers. */
  public void start() {
    thread.start();
  }

  /** Looks again: time has moved, or a schedule has changed. */
  public void wake() {
    changed.release();
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    wake();
    thread.join();
  }

  private void run() {
    try {
      while (!closed) {
        Duration sleep = startDue();
        changed.tryAcquire(Math.max(1, sleep.toMillis()), TimeUnit.MILLISECONDS);
        changed.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("the scheduler ended; syncs start only when asked for", e);
    }
  }

  /** Starts what is due and says how long nothing else will be. */
  private Duration startDue() {
    Instant now = clock.instant();
    for (Connection connection : account.connections()) {
      if (next(connection).filter(due -> !due.isAfter(now)).isPresent()) {
        engine.start(connection.id());
      }
    }
    return account.connections().stream()
        .flatMap(connection -> next(connection).stream())
        .min(Comparator.naturalOrder())
        .map(due -> Duration.between(now, due))
        .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
        .orElse(LONGEST_SLEEP);
  }

  /** When a connection that may sync by itself is due; its sync's end is a change of its own. */
  private Optional<Instant> next(Connection connection) {
    boolean waits =
        connection.settings().paused()
            || connection.setup() == SetupState.INCOMPLETE
            || engine.syncing().contains(connection.id());
    return waits
        ? Optional.empty()
        : Schedule.of(connection.settings())
            .nextAfter(Optional.ofNullable(connection.progress().startedAt()), connection.createdAt());
  }
}
