package dev.groundwork.sandbox.storage.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import dev.groundwork.sandbox.storage.object.ExpectedChecksums;
import dev.groundwork.sandbox.storage.object.StoredObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A resumable upload.
 *
 * @param settings metadata as sent
 * @param size size the client announced
 * @param file name of the growing file
 * @param finished the object it became, so that a client which lost the answer can ask again
 */
record UploadSession(
    String id,
    String bucket,
    String name,
    ObjectNode settings,
    Preconditions conditions,
    ExpectedChecksums checksums,
    Optional<Long> size,
    String file,
    Instant created,
    Optional<StoredObject> finished) {
  UploadSession finishedAs(StoredObject object) {
    return new UploadSession(
        id, bucket, name, settings, conditions, checksums, size, file, created, Optional.of(object));
  }
}
