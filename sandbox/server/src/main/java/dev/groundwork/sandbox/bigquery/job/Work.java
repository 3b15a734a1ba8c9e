package dev.groundwork.sandbox.bigquery.job;

import dev.groundwork.sandbox.bigquery.catalog.TableId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a job does. */
public interface Work {
  /**
   * Does it, adding to the job's configuration and statistics.
   *
   * @param cancelled tells whether the job should stop
   * @return the table that holds a query's rows
   * @throws dev.groundwork.sandbox.http.GoogleError why it failed
   */
  Optional<TableId> run(Job job, BooleanSupplier cancelled);

  /** Stops it if it can be stopped. */
  default void cancel() {}
}
