package dev.groundwork.operations.fivetran;

import dev.groundwork.operations.access.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks again and again, ever more slowly, until a sync is over or the time is. */
final class SyncWait {
  private final FivetranClient client;
  private final FivetranSettings settings;
  private final Sleeper sleeper;
  private final InstantSource clock;
  private final Instant begun;

  SyncWait(FivetranClient client, FivetranSettings settings, Sleeper sleeper, InstantSource clock, Instant begun) {
    this.client = client;
    this.settings = settings;
    this.sleeper = sleeper;
    this.clock = clock;
    this.begun = begun;
  }

  /**
   * @param before the connection as it was before the sync was triggered
   * @return how the sync ended; {@link SyncJudgement.Running} if it did not in time
   */
  SyncJudgement end(String source, Connection before, SyncListener listener) throws InterruptedException {
    Duration pause = settings.firstPoll();
    while (true) {
      Connection now = client.connection(before.id());
      SyncJudgement judgement = SyncJudgement.of(before, now);
      Duration waited = Duration.between(begun, clock.instant());
      if (!(judgement instanceof SyncJudgement.Running) || waited.compareTo(settings.syncTimeout()) >= 0) {
        return judgement;
      }
      listener.waiting(source, now, waited);
      sleeper.sleep(pause);
      pause = longer(pause);
    }
  }

  private Duration longer(Duration pause) {
    Duration next = pause.multipliedBy(3).dividedBy(2);
    return next.compareTo(settings.longestPoll()) > 0 ? settings.longestPoll() : next;
  }
}
