package dev.groundwork.operations.fivetran;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two looks at a connection, before and after a sync was triggered, say about that sync. Both times come from
 * Fivetran, so our clock does not matter.
 */
sealed interface SyncJudgement {
  /** The sync is over and the data is in the warehouse. */
  record Succeeded(Connection now, Instant at) implements SyncJudgement {}

  /** The sync is over or will not come; the text names the connection. */
  record Failed(String why) implements SyncJudgement {}

  /** Not over. */
  record Running(Connection now) implements SyncJudgement {}

  static SyncJudgement of(Connection before, Connection now) {
    if (now.syncState().equals("syncing")) {
      // The times may already have changed: a sync that ended between the first look and the trigger is not ours.
      return new Running(now);
    }
    Instant succeeded = changed(before.succeededAt(), now.succeededAt());
    Instant failed = changed(before.failedAt(), now.failedAt());
    if (failed != null && (succeeded == null || failed.isAfter(succeeded))) {
      return new Failed(
          "sync of connection %s failed at %s (%s, %s)%s"
              .formatted(now.id(), failed, now.setupState(), now.syncState(), notices(now)));
    }
    if (succeeded != null) {
      return new Succeeded(now, succeeded);
    }
    if (now.paused()) {
      return new Failed("connection %s was paused before its sync was over%s".formatted(now.id(), notices(now)));
    }
    if (now.syncState().equals("rescheduled") && !now.schedulesItself()) {
      return new Failed(
          "sync of connection %s was rescheduled, and with a manual schedule nobody starts it again; sync once more%s"
              .formatted(now.id(), notices(now)));
    }
    return new Running(now);
  }

  /** Tasks and warnings, each on a line of its own; nothing if there are none. */
  static String notices(Connection connection) {
    return connection.notices().stream().map(notice -> "\n    " + notice).collect(Collectors.joining());
  }

  private static @Nullable Instant changed(@Nullable Instant before, @Nullable Instant now) {
    return Objects.equals(before, now) ? null : now;
  }
}
