package dev.groundwork.ingestion;

import dev.groundwork.ingestion.landing.GoogleLandingStore;
import dev.groundwork.ingestion.landing.LandingException;
import dev.groundwork.ingestion.landing.LandingLayout;
import dev.groundwork.ingestion.landing.LandingStore;
import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.ingestion.manifest.ManifestStore;
import dev.groundwork.ingestion.manifest.RunManifest;
import dev.groundwork.ingestion.source.Sleeper;
import dev.groundwork.ingestion.source.SourceClient;
import dev.groundwork.ingestion.source.SourceCredential;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lands sources in the bucket. A run is known by its id: landing it a second time changes nothing, and landing it again
 * after it died finishes it.
 */
public final class Ingestion implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);
  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,127}");

  private final IngestionSettings settings;
  private final Names names;
  private final LandingStore store;
  private final SourceClient client;
  private final InstantSource clock;

  Ingestion(IngestionSettings settings, Names names, LandingStore store, Sleeper sleeper, InstantSource clock) {
    this.settings = settings;
    this.names = names;
    this.store = store;
    this.clock = clock;
    this.client =
        new SourceClient(settings.connectTimeout(), settings.readTimeout(), settings.retries(), sleeper, clock);
  }

  /** Opens the landing bucket that {@code names} speaks of; asks nothing of it yet. */
  public static Ingestion open(IngestionSettings settings, Names names) {
    LandingStore store =
        GoogleLandingStore.open(
            names.declaration().google().project(),
            names.landingBucket(),
            settings.storageHost(),
            settings.token(),
            settings.bufferBytes(),
            settings.storageTimeout());
    return new Ingestion(settings, names, store, Sleeper.REAL, Clock.systemUTC());
  }

  /** Lands all endpoints of a source. */
  public RunManifest land(Source source, String runId, IngestionProgress progress) throws InterruptedException {
    return land(source, source.endpoints(), runId, progress);
  }

  /**
   * Lands some endpoints of a source.
   *
   * @param runId letters, digits, {@code . _ -}, at most 128
   * @return the run's manifest, from the bucket if the run was finished before
   * @throws IngestionFailed if an endpoint or the bucket failed; the other endpoints were landed nevertheless
   * @throws IllegalArgumentException if the run id is malformed or belongs to a run of other endpoints, or the source's
   *     secret cannot be sent
   */
  public RunManifest land(Source source, List<Endpoint> endpoints, String runId, IngestionProgress progress)
      throws InterruptedException {
    requireRunId(runId);
    try {
      return landOnce(source, endpoints, runId, progress);
    } catch (LandingException bucket) {
      throw IngestionFailed.bucket(runId, source.name(), bucket);
    }
  }

  private RunManifest landOnce(Source source, List<Endpoint> endpoints, String runId, IngestionProgress progress)
      throws InterruptedException {
    LandingLayout layout = new LandingLayout(names, source);
    ManifestStore manifests = new ManifestStore(store, layout);
    Optional<RunManifest> earlier = manifests.find(runId);
    if (earlier.isPresent()) {
      requireSameEndpoints(earlier.get(), endpoints);
      LOG.info("step=ingest runId={} source={} result=already-landed", runId, source.name());
      return earlier.get();
    }
    Instant startedAt = clock.instant();
    LOG.info("step=ingest runId={} source={} endpoints={} result=started", runId, source.name(), endpoints.size());
    List<EndpointManifest> landed = landAll(source, endpoints, runId, layout, manifests, progress);
    RunManifest manifest =
        manifests.publish(new RunManifest(runId, source.name(), startedAt, clock.instant(), landed));
    LOG.info("step=ingest runId={} source={} result=landed", runId, source.name());
    return manifest;
  }

  private List<EndpointManifest> landAll(
      Source source,
      List<Endpoint> endpoints,
      String runId,
      LandingLayout layout,
      ManifestStore manifests,
      IngestionProgress progress)
      throws InterruptedException {
    Map<String, EndpointManifest> newest = manifests.newest(endpoints.stream().map(Endpoint::name).toList());
    Optional<SourceCredential> credential = settings.credential(source);
    EndpointRuns runs = new EndpointRuns(runId, source.name(), settings.parallelEndpoints(), progress);
    return runs.all(
        endpoints,
        endpoint -> {
          Optional<EndpointManifest> before = Optional.ofNullable(newest.get(endpoint.name()));
          EndpointLanding landing =
              new EndpointLanding(store, layout, endpoint, runId, before, progress, settings.progressEvery());
          return client.read(address(source, endpoint), credential, landing::land);
        });
  }

  private URI address(Source source, Endpoint endpoint) {
    String base = settings.endpoints().baseUrl(source).toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + endpoint.path());
  }

  private static void requireRunId(String runId) {
    if (!RUN_ID.matcher(runId).matches()) {
      throw new IllegalArgumentException(
          "run id \"%s\"; allowed: 1 to 128 letters, digits, '.', '_' or '-', a letter or digit first"
              .formatted(runId));
    }
  }

  private static void requireSameEndpoints(RunManifest earlier, List<Endpoint> endpoints) {
    List<String> asked = endpoints.stream().map(Endpoint::name).toList();
    List<String> landed = earlier.endpoints().stream().map(EndpointManifest::endpoint).toList();
    if (!landed.containsAll(asked)) {
      throw new IllegalArgumentException(
          "run %s of source %s has landed %s, not %s; take a new run id"
              .formatted(earlier.runId(), earlier.source(), landed, asked));
    }
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
