package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;

/** Names a job. */
public record JobId(String project, String location, String job) {
  public ObjectNode reference() {
    return Json.MAPPER.createObjectNode().put("projectId", project).put("jobId", job).put("location", location);
  }

  String key() {
    return project + "/" + job;
  }

  /** As BigQuery's messages name it: {@code project:location.job}. */
  @Override
  public String toString() {
    return project + ":" + location + "." + job;
  }
}
