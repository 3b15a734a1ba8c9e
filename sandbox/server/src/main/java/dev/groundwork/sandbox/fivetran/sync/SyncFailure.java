package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.account.Progress.Notice;
import dev.groundwork.sandbox.fivetran.google.GoogleRefusal;

/** Why a sync failed, and whether the set-up is to blame. */
final class SyncFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean setupIsBroken;

  private SyncFailure(boolean setupIsBroken, String message) {
    super(message);
    this.setupIsBroken = setupIsBroken;
  }

  /** Configuration or grants must be mended. */
  static SyncFailure ofSetup(String message) {
    return new SyncFailure(true, message);
  }

  /** The data, or the moment. */
  static SyncFailure ofSync(String message) {
    return new SyncFailure(false, message);
  }

  static SyncFailure of(String what, GoogleRefusal refusal) {
    return new SyncFailure(refusal.needsMending(), "%s: %s".formatted(what, refusal.told()));
  }

  /** What the connection shows. */
  Notice notice() {
    String details = String.valueOf(getMessage());
    return setupIsBroken
        ? new Notice("reconnect", "Reconnect: " + details, details)
        : new Notice("sync_failed", "The sync failed: " + details, details);
  }
}
