package dev.groundwork.sandbox.fivetran.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What syncs of a connection have done.
 *
 * @param historical whether the next sync takes every file again; true until the first success
 * @param startedAt start of the latest sync
 * @param tasks what must be mended before syncs succeed
 * @param warnings what the latest sync passed over
 */
public record Progress(
    boolean historical,
    @Nullable Instant startedAt,
    @Nullable Instant succeededAt,
    @Nullable Instant failedAt,
    List<Notice> tasks,
    List<Notice> warnings) {

  /** Something the connection's page would show. */
  public record Notice(String code, String message, String details) {}

  public Progress {
    tasks = List.copyOf(tasks);
    warnings = List.copyOf(warnings);
  }

  /** Before the first sync. */
  public static Progress none() {
    return new Progress(true, null, null, null, List.of(), List.of());
  }

  public Progress started(Instant at) {
    return new Progress(historical, at, succeededAt, failedAt, tasks, warnings);
  }

  public Progress succeeded(Instant at, List<Notice> passedOver) {
    return new Progress(false, startedAt, at, failedAt, List.of(), passedOver);
  }

  public Progress failed(Instant at, List<Notice> toMend, List<Notice> passedOver) {
    return new Progress(historical, startedAt, succeededAt, at, toMend, passedOver);
  }

  /** The next sync takes every file again. */
  public Progress again() {
    return new Progress(true, startedAt, succeededAt, failedAt, tasks, warnings);
  }
}
