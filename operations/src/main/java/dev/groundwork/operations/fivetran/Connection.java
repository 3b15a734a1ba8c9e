package dev.groundwork.operations.fivetran;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A connection, as {@code GET /connections/{id}} tells it.
 *
 * @param schema dataset that it loads into
 * @param scheduleType {@code auto} or {@code manual}
 * @param succeededAt end of the last sync that succeeded
 * @param failedAt end of the last sync that failed
 */
public record Connection(
    String id,
    String service,
    String schema,
    @JsonProperty("group_id") String groupId,
    boolean paused,
    @JsonProperty("schedule_type") @Nullable String scheduleType,
    @JsonProperty("succeeded_at") @Nullable Instant succeededAt,
    @JsonProperty("failed_at") @Nullable Instant failedAt,
    @Nullable Status status) {

  /** {@code connected}, {@code incomplete} or {@code broken}. */
  public String setupState() {
    return status == null || status.setupState() == null ? "unknown" : status.setupState();
  }

  /** {@code scheduled}, {@code syncing}, {@code paused} or {@code rescheduled}. */
  public String syncState() {
    return status == null || status.syncState() == null ? "unknown" : status.syncState();
  }

  public boolean schedulesItself() {
    return !"manual".equals(scheduleType);
  }

  /** What Fivetran wants somebody to do or know. */
  public List<Notice> notices() {
    return status == null ? List.of() : Stream.concat(status.tasks().stream(), status.warnings().stream()).toList();
  }

  /** State of a connection. */
  public record Status(
      @JsonProperty("setup_state") @Nullable String setupState,
      @JsonProperty("sync_state") @Nullable String syncState,
      @JsonProperty("rescheduled_for") @Nullable String rescheduledFor,
      List<Notice> tasks,
      List<Notice> warnings) {
    public Status {
      // Absent and null both mean none.
      tasks = tasks == null ? List.of() : List.copyOf(tasks);
      warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }
  }

  /** A task or warning. */
  public record Notice(@Nullable String code, @Nullable String message) {
    @Override
    public String toString() {
      return code + ": " + message;
    }
  }
}
