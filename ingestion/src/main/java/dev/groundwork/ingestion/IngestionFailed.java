package dev.groundwork.ingestion;

import dev.groundwork.ingestion.landing.LandingException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A run that did not land everything, so it has no manifest and is no success. Running it again finishes it. */
public final class IngestionFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SortedMap<String, Throwable> failures;

  private IngestionFailed(String runId, String source, String what, Map<String, Throwable> failures) {
    super(
        "run %s of source %s is not finished: %s\nRun it again with the same run id to finish it."
            .formatted(runId, source, what));
    this.failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    failures.values().forEach(this::addSuppressed);
  }

  /** At least one endpoint failed. */
  static IngestionFailed endpoints(String runId, String source, Map<String, Throwable> failures) {
    String each =
        new TreeMap<>(failures)
            .entrySet().stream()
                .map(failure -> "\n  %s: %s".formatted(failure.getKey(), failure.getValue().getMessage()))
                .collect(Collectors.joining());
    String what = "%d endpoint%s failed%s".formatted(failures.size(), failures.size() == 1 ? "" : "s", each);
    return new IngestionFailed(runId, source, what, failures);
  }

  /** The bucket failed before or after the endpoints. */
  static IngestionFailed bucket(String runId, String source, LandingException failure) {
    IngestionFailed failed = new IngestionFailed(runId, source, String.valueOf(failure.getMessage()), Map.of());
    failed.initCause(failure);
    return failed;
  }

  /** What went wrong, by endpoint; empty if the bucket did before or after them. */
  public SortedMap<String, Throwable> failures() {
    return failures;
  }
}
