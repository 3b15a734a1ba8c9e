package dev.groundwork.operations.fivetran;

import java.time.Duration;

/** Is told how syncs get on. */
public interface SyncListener {
  /** Looks away. */
  SyncListener NONE = new SyncListener() {};

  default void triggered(String source, Connection connection) {}

  /**
   * Not done yet.
   *
   * @param waited since the sync was triggered
   */
  default void waiting(String source, Connection connection, Duration waited) {}

  default void succeeded(SyncedConnection result) {}
}
