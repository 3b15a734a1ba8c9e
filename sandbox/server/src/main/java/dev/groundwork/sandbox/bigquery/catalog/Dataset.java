package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is recorded of a dataset.
 *
 * @param resource what a client set, in the shape of the REST resource
 * @param created milliseconds since 1970, as {@code modified}
 */
public record Dataset(DatasetId id, ObjectNode resource, long created, long modified, long version) {

  @JsonIgnore
  public String location() {
    return resource.path("location").asText("US");
  }

  @JsonIgnore
  public String etag() {
    return Etags.of(version);
  }

  /** The same dataset with another resource. */
  public Dataset with(ObjectNode changed, long now, long newVersion) {
    return new Dataset(id, changed, created, now, newVersion);
  }
}
