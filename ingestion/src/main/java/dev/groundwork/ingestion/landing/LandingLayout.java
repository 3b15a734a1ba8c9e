package dev.groundwork.ingestion.landing;

import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;

/** The names of one source's objects. */
public record LandingLayout(Names names, Source source) {
  /** Content type of records, one a line. */
  public static final String NDJSON = "application/x-ndjson";

  /** Content type of manifests. */
  public static final String JSON = "application/json";

  /** The records of an endpoint. */
  public String records(Endpoint endpoint, String runId) {
    return names.landingFolder(source, endpoint, runId) + "part-00000.ndjson.gz";
  }

  /** The records of an endpoint that may not land. */
  public String quarantine(Endpoint endpoint, String runId) {
    return names.quarantine(source, endpoint, runId);
  }

  public String manifest(String runId) {
    return names.manifest(source, runId);
  }

  /** What the names of all the source's manifests begin with. */
  public String manifests() {
    return names.manifests(source);
  }
}
