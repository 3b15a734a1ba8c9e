package dev.groundwork.ingestion;

import dev.groundwork.ingestion.manifest.EndpointManifest;

/** Is told how a run gets on, from several threads at once. */
public interface IngestionProgress {
  /** Looks away. */
  IngestionProgress NONE = new IngestionProgress() {};

  /**
   * An endpoint is being read.
   *
   * @param records read so far; falls back to 0 when the answer broke off and is asked for again
   * @param bytes of those records as lines, uncompressed
   */
  default void reading(String endpoint, long records, long bytes) {}

  /** An endpoint is done. */
  default void finished(EndpointManifest result) {}

  /** An endpoint failed; the others go on. */
  default void failed(String endpoint, String why) {}
}
