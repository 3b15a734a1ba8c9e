package dev.groundwork.model;

import java.time.Duration;
import java.time.LocalTime;

/** When the loader syncs a connection. */
public sealed interface SyncSchedule {
  /** Every so often: one of Fivetran's frequencies, 1 minute to 24 hours. */
  record Interval(Duration every) implements SyncSchedule {}

  /** Once a day, on the full hour, in the destination's time zone. */
  record Daily(LocalTime at) implements SyncSchedule {}

  /** A Unix cron expression of five fields, UTC. */
  record Cron(String expression) implements SyncSchedule {}

  /** Only when asked: the connection never syncs by itself. */
  record Manual() implements SyncSchedule {}
}
