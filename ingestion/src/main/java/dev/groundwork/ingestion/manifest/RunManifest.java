package dev.groundwork.ingestion.manifest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one run landed of one source. It exists only if every endpoint of the run succeeded.
 *
 * @param startedAt when the run began to read
 * @param finishedAt when everything was in the bucket
 * @param endpoints in the order of the declaration
 */
public record RunManifest(
    String runId, String source, Instant startedAt, Instant finishedAt, List<EndpointManifest> endpoints) {
  public RunManifest {
    endpoints = List.copyOf(endpoints);
  }

  /** What the run did for an endpoint, if it had part in the run. */
  public Optional<EndpointManifest> endpoint(String name) {
    return endpoints.stream().filter(endpoint -> endpoint.endpoint().equals(name)).findFirst();
  }
}
