package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * What is recorded of a table or view.
 *
 * @param resource what describes it, in the shape of the REST resource: schema, view, description, partitioning ...
 * @param segments its rows, in order; none for a view
 * @param created milliseconds since 1970, as {@code modified}
 */
public record Table(
    TableId id, ObjectNode resource, List<Segment> segments, long created, long modified, long version) {
  public Table {
    segments = List.copyOf(segments);
  }

  /** REST fields of the columns; an empty array where there is no schema. */
  @JsonIgnore
  public ArrayNode fields() {
    return resource.path("schema").path("fields") instanceof ArrayNode fields
        ? fields
        : Json.MAPPER.createArrayNode();
  }

  @JsonIgnore
  public boolean isView() {
    return resource.has("view") || resource.has("materializedView");
  }

  /** The view's query. */
  @JsonIgnore
  public String query() {
    JsonNode view = resource.has("view") ? resource.get("view") : resource.path("materializedView");
    return view.path("query").asText();
  }

  @JsonIgnore
  public String type() {
    if (resource.has("view")) {
      return "VIEW";
    }
    if (resource.has("materializedView")) {
      return "MATERIALIZED_VIEW";
    }
    return resource.has("externalDataConfiguration") ? "EXTERNAL" : "TABLE";
  }

  @JsonIgnore
  public long rowCount() {
    return segments.stream().mapToLong(Segment::rows).sum();
  }

  @JsonIgnore
  public long byteCount() {
    return segments.stream().mapToLong(Segment::bytes).sum();
  }

  @JsonIgnore
  public String etag() {
    return Etags.of(version);
  }

  /** The same table described otherwise. */
  public Table with(ObjectNode changed, long now, long newVersion) {
    return new Table(id, changed, segments, created, now, newVersion);
  }

  /** The same table with other rows. */
  public Table with(List<Segment> changed, long now, long newVersion) {
    return new Table(id, resource, changed, created, now, newVersion);
  }

  /** The same table with more rows. */
  public Table plus(Segment added, long now, long newVersion) {
    List<Segment> all = new ArrayList<>(segments);
    all.add(added);
    return with(all, now, newVersion);
  }
}
