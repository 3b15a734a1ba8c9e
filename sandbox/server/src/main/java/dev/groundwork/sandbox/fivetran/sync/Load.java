package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.google.Bucket.StoredFile;
import java.time.Instant;
import java.util.List;

/**
 * One load of some files into one table, written down before it starts. Its rows alone carry {@code synced}, which
 * tells later whether it came to pass.
 *
 * @param jobId the BigQuery job whose success is the load's
 */
record Load(String connection, String table, String jobId, Instant synced, List<StoredFile> files) {
  Load {
    files = List.copyOf(files);
  }
}
