package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Progress;
import dev.groundwork.sandbox.fivetran.account.SetupState;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.schemas.SchemaConfigs;
import dev.groundwork.sandbox.state.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts, stops and remembers syncs, each on its own virtual thread, one at a time per connection. Whether a sync runs
 * is kept in memory only: after a restart nothing is syncing.
 */
public final class SyncEngine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Account account;
  private final SchemaConfigs schemas;
  private final Ledger ledger;
  private final SyncRun syncs;
  private final Clock clock;
  private final Map<String, Running> running = new HashMap<>();
  private volatile Runnable onChange = () -> {};
  private boolean closed;

  /**
   * A sync under way. It is stopped by a flag, never by an interrupt: that would close the store's file under all other
   * threads if it hit a write.
   */
  private record Running(Thread thread, AtomicBoolean stopped) {
    void stop() {
      stopped.set(true);
    }
  }

  public SyncEngine(
      Store store, Account account, SchemaConfigs schemas, Google google, Clock clock, SpoolFolder spool) {
    this.account = account;
    this.schemas = schemas;
    this.ledger = new Ledger(store);
    this.syncs = new SyncRun(account, google, schemas, ledger, clock, spool.path());
    this.clock = clock;
  }

  /** Connections that sync now. */
  public synchronized Set<String> syncing() {
    return Set.copyOf(running.keySet());
  }

  /**
   * Starts a sync, if none runs.
   *
   * @param force stops one that runs and starts again
   * @throws FivetranError 409 if the connection is paused, or its setup tests have never passed
   */
  public void trigger(String id, boolean force) throws InterruptedException {
    Connection connection = account.connection(id);
    if (connection.settings().paused()) {
      throw FivetranError.conflict("Connection with id '%s' is paused; set paused to false first".formatted(id));
    }
    if (connection.setup() == SetupState.INCOMPLETE) {
      throw FivetranError.conflict(
          "Connection with id '%s' is not set up; its setup tests must pass first".formatted(id));
    }
    if (force) {
      stop(id);
    }
    start(id);
  }

  /** Every file of the tables is loaded again, at once if the connection may sync. */
  public void resync(String id, Predicate<String> tables, boolean historical) throws InterruptedException {
    stop(id);
    ledger.repeat(id, tables);
    if (historical) {
      account.changeConnection(id, connection -> connection.withProgress(connection.progress().again()));
    }
    Connection connection = account.connection(id);
    if (!connection.settings().paused() && connection.setup() != SetupState.INCOMPLETE) {
      start(id);
    }
  }

  /** Stops what runs and removes the connection with all that is remembered of it. Tables stay. */
  public void forget(String id) throws InterruptedException {
    account.removeConnection(id);
    stop(id);
    ledger.forget(id);
    schemas.remove(id);
    reschedule();
  }

  /** Tells the scheduler that something it goes by has changed. */
  public void reschedule() {
    onChange.run();
  }

  void onChange(Runnable listener) {
    onChange = listener;
  }

  @Override
  public void close() throws InterruptedException {
    List<Running> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(running.values());
    }
    left.forEach(Running::stop);
    for (Running sync : left) {
      if (!sync.thread().join(PATIENCE)) {
        LOG.warn("{} still waits for an answer; the next sync finds out what became of it", sync.thread().getName());
      }
    }
  }

  /** Starts a sync unless one runs; the connection counts as syncing from here on. */
  synchronized void start(String id) {
    if (closed || running.containsKey(id)) {
      return;
    }
    account
        .changeConnection(id, connection -> connection.withProgress(connection.progress().started(clock.instant())))
        .ifPresent(
            connection -> {
              AtomicBoolean stopped = new AtomicBoolean();
              Thread thread = Thread.ofVirtual().name("sync-" + id).unstarted(() -> run(connection, stopped));
              running.put(id, new Running(thread, stopped));
              thread.start();
            });
  }

  private void stop(String id) throws InterruptedException {
    Running sync;
    synchronized (this) {
      sync = running.get(id);
    }
    if (sync != null) {
      sync.stop();
      sync.thread().join();
    }
  }

  private void run(Connection connection, AtomicBoolean stopped) {
    String id = connection.id();
    try {
      LOG.info("sync={} schema={} started", id, connection.schema());
      List<Progress.Notice> warnings = syncs.run(connection, () -> goOn(stopped));
      account.changeConnection(
          id, now -> now.withProgress(now.progress().succeeded(clock.instant(), warnings)));
      LOG.info("sync={} schema={} succeeded", id, connection.schema());
    } catch (InterruptedException e) {
      LOG.info("sync={} schema={} stopped", id, connection.schema());
    } catch (SyncFailure e) {
      LOG.warn("sync={} schema={} failed: {}", id, connection.schema(), e.getMessage());
      failed(id, e);
    } catch (RuntimeException e) {
      LOG.error("sync={} schema={} failed", id, connection.schema(), e);
      failed(id, SyncFailure.ofSync("The sandbox failed: " + e));
    } finally {
      synchronized (this) {
        running.remove(id);
      }
      reschedule();
    }
  }

  private void failed(String id, SyncFailure failure) {
    account.changeConnection(
        id,
        now -> now.withProgress(now.progress().failed(clock.instant(), List.of(failure.notice()), List.of())));
  }

  private static void goOn(AtomicBoolean stopped) throws InterruptedException {
    if (stopped.get()) {
      throw new InterruptedException("stopped");
    }
  }
}
