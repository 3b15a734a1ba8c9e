package dev.groundwork.ingestion;

import dev.groundwork.ingestion.contract.Fault;
import dev.groundwork.ingestion.contract.RecordChecker;
import dev.groundwork.ingestion.landing.LandingLayout;
import dev.groundwork.ingestion.landing.LandingStore;
import dev.groundwork.ingestion.landing.NdjsonUpload;
import dev.groundwork.ingestion.landing.OutdatedView;
import dev.groundwork.ingestion.landing.StoredObject;
import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.ingestion.manifest.EndpointManifest.Status;
import dev.groundwork.ingestion.source.RecordReader;
import dev.groundwork.ingestion.source.SourceClient.StartOver;
import dev.groundwork.model.Endpoint;
import java.io.IOException;
import java.util.Optional;

/**
 * One endpoint of one run: from the source's records to an object in the bucket. Every call starts afresh, and what it
 * leaves behind is the same however often an earlier one was cut off.
 */
final class EndpointLanding {
  private final LandingStore store;
  private final LandingLayout layout;
  private final Endpoint endpoint;
  private final String runId;
  private final Optional<EndpointManifest> before;
  private final IngestionProgress progress;
  private final int progressEvery;

  /**
   * @param before what the newest manifest says of this endpoint
   */
  EndpointLanding(
      LandingStore store,
      LandingLayout layout,
      Endpoint endpoint,
      String runId,
      Optional<EndpointManifest> before,
      IngestionProgress progress,
      int progressEvery) {
    this.store = store;
    this.layout = layout;
    this.endpoint = endpoint;
    this.runId = runId;
    this.before = before;
    this.progress = progress;
    this.progressEvery = progressEvery;
  }

  /**
   * Lands the records of one answer.
   *
   * @throws StartOver if another process wrote one of the objects meanwhile
   * @throws IOException if the answer could not be read
   */
  EndpointManifest land(RecordReader records) throws IOException {
    try (RecordChecker checker = new RecordChecker(endpoint);
        NdjsonUpload good = NdjsonUpload.open(store, layout.records(endpoint, runId));
        Quarantine bad = new Quarantine(store, layout.quarantine(endpoint, runId))) {
      sort(records, checker, good, bad);
      return publish(checker, good, bad);
    } catch (OutdatedView race) {
      throw new StartOver(race.getMessage(), race);
    }
  }

  private void sort(RecordReader records, RecordChecker checker, NdjsonUpload good, Quarantine bad)
      throws IOException {
    long count = 0;
    long bytes = 0;
    progress.reading(endpoint.name(), 0, 0);
    while (records.next()) {
      Fault fault = checker.check(records.parser());
      count++;
      bytes += checker.lineLength() + 1;
      if (fault == null) {
        good.add(checker::writeLine);
      } else {
        bad.add(count, fault, checker);
      }
      if (count % progressEvery == 0) {
        progress.reading(endpoint.name(), count, bytes);
      }
    }
    progress.reading(endpoint.name(), count, bytes);
  }

  /** Quarantine first: were it last, a run that dies in between would have lost records. */
  private EndpointManifest publish(RecordChecker checker, NdjsonUpload good, Quarantine bad) throws IOException {
    String sha256 = good.finish();
    Optional<String> quarantine = bad.publish().map(StoredObject::name);
    Optional<StoredObject> earlier = before.flatMap(last -> sameContent(last, sha256, good));
    StoredObject object = earlier.orElseGet(good::publish);
    return new EndpointManifest(
        endpoint.name(),
        earlier.isPresent() ? Status.UNCHANGED : Status.LANDED,
        object.name(),
        object.generation(),
        good.lines() + bad.records(),
        good.lines(),
        bad.records(),
        object.bytes(),
        sha256,
        checker.schema().fingerprint(),
        quarantine,
        bad.reasons(),
        checker.schema().unknownFields());
  }

  /**
   * The newest landed object, if it is still there and holds this content. An object that a dead attempt of this run
   * left behind would be loaded, so then the run's own object is written whatever came before.
   */
  private Optional<StoredObject> sameContent(EndpointManifest last, String sha256, NdjsonUpload good) {
    return good.replaces() || !last.sha256().equals(sha256)
        ? Optional.empty()
        : store.find(last.object()).filter(object -> object.generation() == last.generation());
  }
}
