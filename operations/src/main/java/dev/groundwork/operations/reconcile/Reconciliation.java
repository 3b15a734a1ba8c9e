package dev.groundwork.operations.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a run, side by side.
 *
 * @param marts rows of each mart
 */
public record Reconciliation(String runId, List<EndpointFigures> endpoints, SortedMap<String, Long> marts) {
  public Reconciliation {
    endpoints = List.copyOf(endpoints);
    marts = Collections.unmodifiableSortedMap(new TreeMap<>(marts));
  }

  /** Whether everything that the sources sent is accounted for. */
  public boolean reconciles() {
    return problems().isEmpty();
  }

  /** Every number that does not agree, each in a sentence. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (endpoints.isEmpty()) {
      problems.add("run %s has no endpoints".formatted(runId));
    }
    endpoints.forEach(endpoint -> check(endpoint, problems));
    marts.forEach(
        (mart, rows) -> {
          if (rows == 0) {
            problems.add("mart %s has no rows".formatted(mart));
          }
        });
    if (marts.isEmpty()) {
      problems.add("there are no marts");
    }
    return problems;
  }

  private static void check(EndpointFigures figures, List<String> problems) {
    String name = figures.source() + "." + figures.endpoint();
    long kept = figures.landedRecords() + figures.quarantinedRecords();
    if (figures.sourceRecords() != kept) {
      problems.add(
          "%s: the source sent %d records, but %d landed and %d are in quarantine"
              .formatted(name, figures.sourceRecords(), figures.landedRecords(), figures.quarantinedRecords()));
    }
    if (figures.rawRows().isEmpty()) {
      problems.add("%s: there is no raw table; did the sync run?".formatted(name));
    } else if (figures.loadedRows() != figures.landedRecords()) {
      problems.add(
          "%s: %d records landed, but the raw table has %d rows of them"
              .formatted(name, figures.landedRecords(), figures.loadedRows()));
    }
    if (figures.testsPassed() == 0) {
      problems.add("%s: no dbt test passed".formatted(name));
    }
  }
}
