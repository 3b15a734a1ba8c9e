package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import java.util.Optional;

/**
 * What is recorded of a job.
 *
 * @param configuration as the client gave it, completed
 * @param statistics the part of its own type, such as {@code statistics.query}
 * @param ended milliseconds since 1970, empty while it runs
 * @param result table that holds a query's rows; empty if it has none
 */
public record Job(
    JobId id,
    String user,
    ObjectNode configuration,
    ObjectNode statistics,
    long created,
    Optional<Long> ended,
    Optional<Failure> failure,
    Optional<TableId> result) {

  /** Why a job failed. */
  public record Failure(int status, String reason, String message) {
    static Failure of(GoogleError error) {
      return new Failure(error.status(), error.reason(), String.valueOf(error.getMessage()));
    }

    /** The failure as an HTTP error. */
    public GoogleError error() {
      String canonical =
          switch (status) {
            case 403 -> "PERMISSION_DENIED";
            case 404 -> "NOT_FOUND";
            case 409 -> "ALREADY_EXISTS";
            case 501 -> "UNIMPLEMENTED";
            default -> "INVALID_ARGUMENT";
          };
      return GoogleError.of(status, canonical, reason, message);
    }
  }

  static Job started(JobId id, String user, ObjectNode configuration, ObjectNode statistics, long now) {
    return new Job(
        id, user, configuration, statistics, now, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @JsonIgnore
  public boolean isDone() {
    return ended.isPresent();
  }

  /** QUERY, LOAD, COPY or EXTRACT. */
  @JsonIgnore
  public String type() {
    return configuration.path("jobType").asText();
  }

  Job succeeded(long now, Optional<TableId> table) {
    return new Job(id, user, configuration, statistics, created, Optional.of(now), Optional.empty(), table);
  }

  Job failed(long now, Failure why) {
    return new Job(id, user, configuration, statistics, created, Optional.of(now), Optional.of(why), Optional.empty());
  }
}
