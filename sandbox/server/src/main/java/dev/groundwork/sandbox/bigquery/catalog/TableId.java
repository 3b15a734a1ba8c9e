package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;

/** Names a table. */
public record TableId(String project, String dataset, String table) {
  /** Reads a {@code TableReference}. */
  public static TableId of(JsonNode reference) {
    for (String part : new String[] {"projectId", "datasetId", "tableId"}) {
      if (reference.path(part).asText().isEmpty()) {
        throw GoogleError.required("Required parameter is missing: " + part);
      }
    }
    return new TableId(
        reference.get("projectId").asText(), reference.get("datasetId").asText(), reference.get("tableId").asText());
  }

  /** A {@code TableReference}. */
  public ObjectNode reference() {
    return Json.MAPPER
        .createObjectNode()
        .put("projectId", project)
        .put("datasetId", dataset)
        .put("tableId", table);
  }

  public DatasetId in() {
    return new DatasetId(project, dataset);
  }

  /** Dotted, as SQL writes it. */
  public String dotted() {
    return project + "." + dataset + "." + table;
  }

  String key() {
    return project + "/" + dataset + "/" + table;
  }

  /** As BigQuery's messages name it: {@code project:dataset.table}. */
  @Override
  public String toString() {
    return project + ":" + dataset + "." + table;
  }
}
