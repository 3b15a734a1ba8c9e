package dev.groundwork.sandbox.fivetran.google;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** BigQuery jobs of one project, each waited for. */
final class Jobs {
  private static final Duration FIRST_WAIT = Duration.ofMillis(20);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final GoogleApi api;
  private final String project;
  private final String location;

  Jobs(GoogleApi api, String project, String location) {
    this.api = api;
    this.project = project;
    this.location = location;
  }

  void dryRun(String sql) throws IOException, InterruptedException, GoogleRefusal {
    api.post(
        "/bigquery/v2/projects/" + project + "/jobs",
        Map.of(
            "jobReference", Map.of("projectId", project, "location", location),
            "configuration", Map.of("dryRun", true, "query", Map.of("query", sql, "useLegacySql", false))));
  }

  void load(String jobId, Map<String, Object> load, Path rows)
      throws IOException, InterruptedException, GoogleRefusal {
    String path = "/upload/bigquery/v2/projects/%s/jobs?uploadType=multipart".formatted(project);
    await(api.upload(path, job(jobId, Map.of("load", load)), rows));
  }

  void query(String jobId, Map<String, Object> query) throws IOException, InterruptedException, GoogleRefusal {
    await(api.post("/bigquery/v2/projects/" + project + "/jobs", job(jobId, Map.of("query", query))));
  }

  long number(String sql) throws IOException, InterruptedException, GoogleRefusal {
    String jobId = "fivetran_" + UUID.randomUUID();
    query(jobId, Map.of("query", sql, "useLegacySql", false));
    JsonNode rows =
        api.get("/bigquery/v2/projects/%s/queries/%s?location=%s".formatted(project, jobId, location)).path("rows");
    return rows.path(0).path("f").path(0).path("v").asLong();
  }

  void awaitIfKnown(String jobId) throws IOException, InterruptedException, GoogleRefusal {
    try {
      finished(api.get(path(jobId)));
    } catch (GoogleRefusal e) {
      if (!e.isNotFound()) {
        throw e;
      }
    }
  }

  private void await(JsonNode started) throws IOException, InterruptedException, GoogleRefusal {
    JsonNode error = finished(started).path("status").path("errorResult");
    if (!error.isMissingNode()) {
      int status =
          switch (error.path("reason").asText()) {
            case "accessDenied" -> 403;
            case "notFound" -> 404;
            default -> 400;
          };
      throw new GoogleRefusal(status, error.path("message").asText("the job failed"));
    }
  }

  private JsonNode finished(JsonNode started) throws IOException, InterruptedException, GoogleRefusal {
    JsonNode job = started;
    Duration wait = FIRST_WAIT;
    while (!job.path("status").path("state").asText().equals("DONE")) {
      Thread.sleep(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
      job = api.get(path(job.path("jobReference").path("jobId").asText()));
    }
    return job;
  }

  private String path(String jobId) {
    return "/bigquery/v2/projects/%s/jobs/%s?location=%s".formatted(project, jobId, location);
  }

  private Map<String, Object> job(String jobId, Map<String, Object> configuration) {
    return Map.of(
        "jobReference", Map.of("projectId", project, "jobId", jobId, "location", location),
        "configuration", configuration);
  }
}
