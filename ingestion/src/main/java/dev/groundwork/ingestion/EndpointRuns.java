package dev.groundwork.ingestion;

import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.model.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The endpoints of one run, side by side on virtual threads: each is tried to its end, whatever becomes of others. */
final class EndpointRuns {
  private static final Logger LOG = LoggerFactory.getLogger(EndpointRuns.class);

  private final String runId;
  private final String source;
  private final Semaphore places;
  private final IngestionProgress progress;

  EndpointRuns(String runId, String source, int parallel, IngestionProgress progress) {
    this.runId = runId;
    this.source = source;
    this.places = new Semaphore(parallel);
    this.progress = progress;
  }

  /**
   * Does the work for each endpoint.
   *
   * @return the results, in the order of the endpoints
   * @throws IngestionFailed if any failed, naming all that did
   */
  List<EndpointManifest> all(List<Endpoint> endpoints, Work work) throws InterruptedException {
    Map<String, Future<EndpointManifest>> running = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        endpoints.forEach(endpoint -> running.put(endpoint.name(), threads.submit(() -> one(endpoint, work))));
        return collect(running);
      } finally {
        // Closing waits for the threads: after an interrupt they must not go on.
        running.values().forEach(future -> future.cancel(true));
      }
    }
  }

  private List<EndpointManifest> collect(Map<String, Future<EndpointManifest>> running) throws InterruptedException {
    List<EndpointManifest> landed = new ArrayList<>();
    Map<String, Throwable> failures = new LinkedHashMap<>();
    for (Map.Entry<String, Future<EndpointManifest>> endpoint : running.entrySet()) {
      try {
        landed.add(endpoint.getValue().get());
      } catch (ExecutionException failed) {
        failures.put(endpoint.getKey(), failed.getCause());
      }
    }
    if (!failures.isEmpty()) {
      throw IngestionFailed.endpoints(runId, source, failures);
    }
    return landed;
  }

  private EndpointManifest one(Endpoint endpoint, Work work) throws InterruptedException {
    places.acquire();
    try {
      EndpointManifest result = work.land(endpoint);
      LOG.info(
          "step=land runId={} source={} endpoint={} status={} sourceRecords={} quarantined={} bytes={} drift={}",
          runId, source, endpoint.name(), result.status(), result.sourceRecords(), result.quarantinedRecords(),
          result.bytes(), result.unknownFields().keySet());
      progress.finished(result);
      return result;
    } catch (RuntimeException failed) {
      LOG.error(
          "step=land runId={} source={} endpoint={} status=FAILED why=\"{}\"",
          runId, source, endpoint.name(), failed.getMessage());
      progress.failed(endpoint.name(), String.valueOf(failed.getMessage()));
      throw failed;
    } finally {
      places.release();
    }
  }

  /** Lands one endpoint. */
  @FunctionalInterface
  interface Work {
    EndpointManifest land(Endpoint endpoint) throws InterruptedException;
  }
}
