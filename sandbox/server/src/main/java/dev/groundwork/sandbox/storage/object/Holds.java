package dev.groundwork.sandbox.storage.object;

import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.storage.bucket.Bucket;
import java.time.Instant;

/** What keeps an object from being deleted or overwritten: holds and the bucket's retention. */
final class Holds {
  private Holds() {}

  /**
   * @throws GoogleError 403 while the object must stay
   */
  static void requireNone(StoredObject object, Bucket bucket, Instant now) {
    requireReleased(object, "temporaryHold", "Temporary");
    requireReleased(object, "eventBasedHold", "Event-Based");
    Instant until = object.created().plusSeconds(bucket.retentionSeconds());
    if (now.isBefore(until)) {
      throw GoogleError.of(
          403,
          "PERMISSION_DENIED",
          "retentionPolicyNotMet",
          ("Object '%s/%s' is subject to bucket's retention policy or object retention and cannot be deleted or"
                  + " overwritten until %s")
              .formatted(object.bucket(), object.name(), Timestamps.format(until)));
    }
  }

  private static void requireReleased(StoredObject object, String setting, String kind) {
    if (object.settings().path(setting).asBoolean()) {
      throw GoogleError.of(
          403,
          "PERMISSION_DENIED",
          "forbidden",
          "Object '%s/%s' is under active %s hold and cannot be deleted, overwritten or archived until hold is removed."
              .formatted(object.bucket(), object.name(), kind));
    }
  }
}
