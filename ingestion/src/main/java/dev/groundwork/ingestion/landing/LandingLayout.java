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

  /** The records of an endpoint that may not land; outside the source's prefix, so the loader never reads it. */
  public String quarantine(Endpoint endpoint, String runId) {
    return "_quarantine/" + source.name() + "/" + endpoint.name() + "/" + runId + ".ndjson.gz";
  }

  public String manifest(String runId) {
    return names.manifest(source, runId);
  }

  /** What the names of all the source's manifests begin with. */
  public String manifests() {
    String any = names.manifest(source, "");
    return any.substring(0, any.lastIndexOf('/') + 1);
  }
}
