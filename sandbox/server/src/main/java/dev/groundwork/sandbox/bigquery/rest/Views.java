package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Dataset;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.job.Job;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.util.List;
import java.util.Optional;

/** Datasets, tables and jobs as REST resources. */
final class Views {
  private static final String BASE = "https://bigquery.googleapis.com/bigquery/v2/projects/";

  private Views() {}

  static ObjectNode dataset(Dataset dataset) {
    ObjectNode resource = dataset.resource().deepCopy();
    var id = dataset.id();
    resource.put("kind", "bigquery#dataset").put("id", id.toString()).put("etag", dataset.etag());
    resource.put("selfLink", BASE + id.project() + "/datasets/" + id.dataset());
    resource.putObject("datasetReference").put("datasetId", id.dataset()).put("projectId", id.project());
    resource.put("location", dataset.location()).put("type", "DEFAULT");
    resource.put("creationTime", text(dataset.created())).put("lastModifiedTime", text(dataset.modified()));
    // Whole numbers of 64 bits are text in Google's JSON, also where a client sent a number, as Terraform does.
    for (String field : List.of("defaultTableExpirationMs", "defaultPartitionExpirationMs")) {
      if (resource.path(field).isNumber()) {
        resource.put(field, resource.get(field).asText());
      }
    }
    if (!resource.has("maxTimeTravelHours")) {
      resource.put("maxTimeTravelHours", "168");
    }
    return resource;
  }

  static ObjectNode datasetItem(Dataset dataset) {
    ObjectNode full = dataset(dataset);
    return full.retain(List.of("kind", "id", "datasetReference", "labels", "friendlyName", "location"));
  }

  static ObjectNode table(Table table, Dataset dataset) {
    ObjectNode resource = table.resource().deepCopy();
    var id = table.id();
    resource.put("kind", "bigquery#table").put("id", id.toString()).put("etag", table.etag());
    resource.put("selfLink", BASE + id.project() + "/datasets/" + id.dataset() + "/tables/" + id.table());
    resource.set("tableReference", id.reference());
    resource.put("type", table.type()).put("location", dataset.location());
    resource.put("creationTime", text(table.created())).put("lastModifiedTime", text(table.modified()));
    if (table.type().equals("TABLE")) {
      resource.put("numRows", text(table.rowCount())).put("numBytes", text(table.byteCount()));
      resource.put("numLongTermBytes", "0");
      resource.put("numTotalLogicalBytes", text(table.byteCount()));
    }
    return resource;
  }

  static ObjectNode tableItem(Table table, Dataset dataset) {
    ObjectNode full = table(table, dataset);
    return full.retain(
        List.of(
            "kind", "id", "tableReference", "type", "labels", "friendlyName", "creationTime", "expirationTime",
            "timePartitioning", "rangePartitioning", "clustering", "view"));
  }

  static ObjectNode job(Job job) {
    ObjectNode resource = Json.MAPPER.createObjectNode();
    var id = job.id();
    resource.put("kind", "bigquery#job").put("id", id.toString()).put("etag", Long.toHexString(job.created()));
    resource.put("selfLink", BASE + id.project() + "/jobs/" + id.job() + "?location=" + id.location());
    resource.set("jobReference", id.reference());
    resource.put("user_email", job.user());
    resource.set("configuration", job.configuration());
    resource.set("status", status(job));
    resource.set("statistics", statistics(job));
    return resource;
  }

  private static ObjectNode status(Job job) {
    ObjectNode status = Json.MAPPER.createObjectNode();
    status.put("state", job.isDone() ? "DONE" : "RUNNING");
    job.failure()
        .ifPresent(
            failure -> {
              ObjectNode error = error(failure);
              status.set("errorResult", error);
              status.putArray("errors").add(error);
            });
    return status;
  }

  private static ObjectNode error(Job.Failure failure) {
    ObjectNode error =
        Json.MAPPER.createObjectNode().put("reason", failure.reason()).put("message", failure.message());
    return failure.reason().equals("invalidQuery") ? error.put("location", "query") : error;
  }

  private static ObjectNode statistics(Job job) {
    ObjectNode statistics = Json.MAPPER.createObjectNode();
    statistics.put("creationTime", text(job.created())).put("startTime", text(job.created()));
    job.ended().ifPresent(ended -> statistics.put("endTime", text(ended)));
    ObjectNode own = job.statistics().deepCopy();
    if (job.type().equals("QUERY")) {
      statistics.put("totalBytesProcessed", "0").put("totalSlotMs", "1");
      own.put("totalBytesProcessed", "0").put("totalBytesBilled", "0").put("totalSlotMs", "1").put("cacheHit", false);
    }
    statistics.set(job.type().toLowerCase(java.util.Locale.ROOT), own);
    return statistics;
  }

  static String text(long number) {
    return Long.toString(number);
  }

  /**
   * @throws GoogleError 412 if the client wants another version than the current one
   */
  static void requireMatch(Optional<String> ifMatch, String etag) {
    if (ifMatch.isPresent() && !ifMatch.get().equals("*") && !ifMatch.get().equals(etag)) {
      throw GoogleError.preconditionFailed("Precondition Failed: etag is %s, not %s".formatted(etag, ifMatch.get()));
    }
  }
}
