package dev.groundwork.ingestion;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** At least one endpoint of a run could not be landed, so the run has no manifest. Running it again heals it. */
public final class IngestionFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SortedMap<String, Throwable> failures;

  IngestionFailed(String runId, String source, Map<String, Throwable> failures) {
    super(message(runId, source, failures));
    this.failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    failures.values().forEach(this::addSuppressed);
  }

  /** What went wrong, by endpoint. */
  public SortedMap<String, Throwable> failures() {
    return failures;
  }

  private static String message(String runId, String source, Map<String, Throwable> failures) {
    return new TreeMap<>(failures)
        .entrySet().stream()
            .map(failure -> "\n  %s: %s".formatted(failure.getKey(), failure.getValue().getMessage()))
            .collect(
                Collectors.joining(
                    "",
                    "run %s of source %s landed nothing to load: %d endpoint%s failed"
                        .formatted(runId, source, failures.size(), failures.size() == 1 ? "" : "s"),
                    "\nRun it again with the same run id to finish it."));
  }
}
