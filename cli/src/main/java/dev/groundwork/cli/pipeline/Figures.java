package dev.groundwork.cli.pipeline;

import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.ingestion.manifest.RunManifest;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.reconcile.EndpointFigures;
import dev.groundwork.operations.reconcile.Reconciliation;
import dev.groundwork.operations.transform.DbtResult;
import dev.groundwork.operations.warehouse.RawRows;
import dev.groundwork.operations.warehouse.WarehouseCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The numbers of a run.
 *
 * @param testsPassed of all dbt tests
 */
public record Figures(Reconciliation reconciliation, long testsPassed) {

  static Figures count(
      GoogleAccess google, Names names, String runId, List<RunManifest> manifests, DbtResult transformed)
      throws InterruptedException {
    WarehouseCounts counts = WarehouseCounts.open(google, names);
    List<EndpointFigures> endpoints = new ArrayList<>();
    for (RunManifest manifest : manifests) {
      Source source = names.declaration().source(manifest.source());
      Map<String, String> objects =
          manifest.endpoints().stream()
              .collect(Collectors.toMap(EndpointManifest::endpoint, EndpointManifest::object));
      SortedMap<String, RawRows> raw = counts.raw(source, objects);
      for (EndpointManifest landed : manifest.endpoints()) {
        RawRows rows = raw.get(landed.endpoint());
        endpoints.add(
            new EndpointFigures(
                source.name(),
                landed.endpoint(),
                landed.sourceRecords(),
                landed.landedRecords(),
                landed.quarantinedRecords(),
                landed.bytes(),
                rows == null ? OptionalLong.empty() : OptionalLong.of(rows.all()),
                rows == null ? 0 : rows.ofObject(),
                transformed.testsPassed(source.name(), landed.endpoint())));
      }
    }
    return new Figures(new Reconciliation(runId, endpoints, counts.marts()), transformed.testsPassed());
  }
}
