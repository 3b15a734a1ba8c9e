package dev.groundwork.stacks.google;

import java.time.Duration;
import java.util.Optional;

/**
 * Age at which a dataset deletes what says nothing of its own, in days.
 *
 * @param tables empty keeps tables
 * @param partitions of partitioned tables; where set, BigQuery no longer applies {@code tables} to those
 */
public record Expiry(Optional<Integer> tables, Optional<Integer> partitions) {
  /** Everything stays. */
  public static final Expiry NEVER = new Expiry(Optional.empty(), Optional.empty());

  /** Tables and partitions alike. */
  public static Expiry after(int days) {
    return new Expiry(Optional.of(days), Optional.of(days));
  }

  /** Partitions only. */
  public static Expiry ofPartitions(Optional<Integer> days) {
    return new Expiry(Optional.empty(), days);
  }

  static long milliseconds(int days) {
    return Duration.ofDays(days).toMillis();
  }
}
