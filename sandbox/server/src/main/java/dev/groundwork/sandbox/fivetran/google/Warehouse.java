package dev.groundwork.sandbox.fivetran.google;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** BigQuery in one project: datasets, tables, load and query jobs. */
public final class Warehouse {
  /** A column of a table; {@code type} as the REST API names it: INTEGER, FLOAT, BOOLEAN, STRING, TIMESTAMP. */
  public record Column(String name, String type) {}

  private final GoogleApi api;
  private final String project;
  private final String location;
  private final Jobs jobs;

  Warehouse(GoogleApi api, String project, String location) {
    this.api = api;
    this.project = project;
    this.location = location;
    this.jobs = new Jobs(api, project, location);
  }

  public String project() {
    return project;
  }

  /** Fails where the account may not see the project's datasets. */
  public void requireReachable() throws IOException, InterruptedException, GoogleRefusal {
    api.get(path("/datasets?maxResults=1"));
  }

  /** Fails where the account may not create jobs. */
  public void requireJobs() throws IOException, InterruptedException, GoogleRefusal {
    jobs.dryRun("SELECT 1");
  }

  public boolean hasDataset(String dataset) throws IOException, InterruptedException, GoogleRefusal {
    return found(path("/datasets/" + dataset)).isPresent();
  }

  public void createDataset(String dataset) throws IOException, InterruptedException, GoogleRefusal {
    api.post(
        path("/datasets"),
        Map.of("datasetReference", Map.of("projectId", project, "datasetId", dataset), "location", location));
  }

  public void createTable(String dataset, String table, List<Column> columns)
      throws IOException, InterruptedException, GoogleRefusal {
    api.post(
        path("/datasets/%s/tables".formatted(dataset)),
        Map.of("tableReference", reference(dataset, table), "schema", schema(columns)));
  }

  /** Columns of a table; empty where there is no such table. */
  public Optional<List<Column>> columns(String dataset, String table)
      throws IOException, InterruptedException, GoogleRefusal {
    return found(path("/datasets/%s/tables/%s".formatted(dataset, table))).map(Warehouse::columns);
  }

  /** Deletes a table if it is there. */
  public void dropTable(String dataset, String table) throws IOException, InterruptedException, GoogleRefusal {
    try {
      api.delete(path("/datasets/%s/tables/%s".formatted(dataset, table)));
    } catch (GoogleRefusal e) {
      if (!e.isNotFound()) {
        throw e;
      }
    }
  }

  /** Waits for a job that an earlier process may have started; one that is not known counts as ended. */
  public void awaitJob(String jobId) throws IOException, InterruptedException, GoogleRefusal {
    jobs.awaitIfKnown(jobId);
  }

  /** Loads NDJSON into a table, making it where it is missing. All rows, or none. */
  public void load(String jobId, String dataset, String table, List<Column> columns, Path rows, boolean append)
      throws IOException, InterruptedException, GoogleRefusal {
    Map<String, Object> load =
        append
            ? Map.of(
                "destinationTable", reference(dataset, table),
                "schema", schema(columns),
                "sourceFormat", "NEWLINE_DELIMITED_JSON",
                "createDisposition", "CREATE_IF_NEEDED",
                "writeDisposition", "WRITE_APPEND",
                "schemaUpdateOptions", List.of("ALLOW_FIELD_ADDITION"))
            : Map.of(
                "destinationTable", reference(dataset, table),
                "schema", schema(columns),
                "sourceFormat", "NEWLINE_DELIMITED_JSON",
                "createDisposition", "CREATE_IF_NEEDED",
                "writeDisposition", "WRITE_TRUNCATE");
    jobs.load(jobId, load, rows);
  }

  /** Replaces a table by a query's rows. The old content, or the new. */
  public void replace(String jobId, String dataset, String table, String sql)
      throws IOException, InterruptedException, GoogleRefusal {
    jobs.query(
        jobId,
        Map.of(
            "query", sql,
            "useLegacySql", false,
            "destinationTable", reference(dataset, table),
            "createDisposition", "CREATE_IF_NEEDED",
            "writeDisposition", "WRITE_TRUNCATE"));
  }

  /** The whole number that a query answers in its first row and column. */
  public long number(String sql) throws IOException, InterruptedException, GoogleRefusal {
    return jobs.number(sql);
  }

  private Optional<JsonNode> found(String path) throws IOException, InterruptedException, GoogleRefusal {
    try {
      return Optional.of(api.get(path));
    } catch (GoogleRefusal e) {
      if (e.isNotFound()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private String path(String rest) {
    return "/bigquery/v2/projects/" + project + rest;
  }

  private Map<String, String> reference(String dataset, String table) {
    return Map.of("projectId", project, "datasetId", dataset, "tableId", table);
  }

  private static Map<String, Object> schema(List<Column> columns) {
    return Map.of(
        "fields",
        columns.stream()
            .map(column -> Map.of("name", column.name(), "type", column.type(), "mode", "NULLABLE"))
            .toList());
  }

  private static List<Column> columns(JsonNode table) {
    List<Column> columns = new ArrayList<>();
    for (JsonNode field : table.path("schema").path("fields")) {
      columns.add(new Column(field.path("name").asText(), field.path("type").asText()));
    }
    return columns;
  }
}
