package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Starts jobs from what clients send. */
public final class JobStarter {
  /** Makes the work of one type of job. */
  public interface Maker {
    Work make(ObjectNode configuration, Caller caller);
  }

  private final Jobs jobs;
  private final Catalog catalog;
  private final Permissions permissions;
  private final java.util.Map<String, Maker> makers;

  /**
   * @param makers by key in the configuration: query, load, copy
   */
  public JobStarter(
      Jobs jobs, Catalog catalog, Permissions permissions, java.util.Map<String, Maker> makers) {
    this.jobs = jobs;
    this.catalog = catalog;
    this.permissions = permissions;
    this.makers = makers;
  }

  /** Starts the job that a REST resource describes. */
  public Job start(String project, ObjectNode body, Caller caller) {
    return start(project, body, caller, Optional.empty());
  }

  /**
   * As above.
   *
   * @param own work made by the caller, for uploads
   */
  public Job start(String project, ObjectNode body, Caller caller, Optional<Work> own) {
    permissions.requireOnProject(caller, "bigquery.jobs.create", project);
    if (!(body.path("configuration") instanceof ObjectNode configuration)) {
      throw GoogleError.required("Required parameter is missing: configuration");
    }
    String type = type(configuration);
    configuration.put("jobType", type.toUpperCase(Locale.ROOT));
    Work work = own.orElseGet(() -> makers.get(type).make(configuration, caller));
    return jobs.start(id(project, body), caller.email(), configuration, work);
  }

  private String type(ObjectNode configuration) {
    if (configuration.has("extract")) {
      throw GoogleError.unsupported("extract jobs");
    }
    return makers.keySet().stream()
        .filter(configuration::has)
        .findFirst()
        .orElseThrow(
            () -> GoogleError.required("Required parameter is missing: configuration.query, .load or .copy"));
  }

  private JobId id(String project, JsonNode body) {
    JsonNode reference = body.path("jobReference");
    String job = reference.path("jobId").asText();
    String location = reference.path("location").asText();
    return new JobId(
        project,
        location.isEmpty() ? location(project, body.path("configuration")) : location,
        job.isEmpty() ? "job_" + UUID.randomUUID().toString().replace("-", "") : job);
  }

  /** Where the data is: the location of a dataset that the job names, else of the project's first, else the US. */
  private String location(String project, JsonNode configuration) {
    for (String pointer :
        new String[] {
          "/query/defaultDataset", "/query/destinationTable", "/load/destinationTable", "/copy/destinationTable"
        }) {
      JsonNode dataset = configuration.at(pointer);
      if (dataset.hasNonNull("datasetId")) {
        DatasetId id =
            new DatasetId(dataset.path("projectId").asText(project), dataset.get("datasetId").asText());
        var found = catalog.find(id);
        if (found.isPresent()) {
          return found.get().location();
        }
      }
    }
    return catalog.datasets(project).stream()
        .filter(dataset -> !dataset.id().isHidden())
        .findFirst()
        .map(dataset -> dataset.location())
        .orElse("US");
  }
}
