package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.DatasetDefaults;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.state.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows into a job's destination table, as its create and write dispositions say. */
public final class Destination {
  private final Catalog catalog;
  private final Permissions permissions;
  private final Caller caller;

  public Destination(Catalog catalog, Permissions permissions, Caller caller) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.caller = caller;
  }

  /**
   * Checks dispositions and permissions before any work is done.
   *
   * @return the table as it is now
   */
  public Optional<Table> check(TableId id, JsonNode configuration, String defaultWrite) {
    catalog.require(id.in());
    Optional<Table> existing = catalog.find(id);
    if (existing.isEmpty()) {
      if (configuration.path("createDisposition").asText("CREATE_IF_NEEDED").equals("CREATE_NEVER")) {
        throw GoogleError.notFound("Not found: Table " + id);
      }
      permissions.require(caller, "bigquery.tables.create", id.in());
      return existing;
    }
    permissions.require(caller, "bigquery.tables.updateData", id);
    if (existing.get().isView()) {
      throw GoogleError.invalid("%s is a view; a job cannot write to it".formatted(id));
    }
    boolean onlyEmpty = write(configuration, defaultWrite).equals("WRITE_EMPTY");
    if (onlyEmpty && existing.get().rowCount() > 0) {
      throw GoogleError.duplicate("Already Exists: Table " + id);
    }
    return existing;
  }

  /** Puts the rows into the table. */
  public TableId write(
      TableId id, ArrayNode fields, Segment rows, JsonNode configuration, String defaultWrite) {
    return catalog.alone(
        () -> {
          Optional<Table> existing = check(id, configuration, defaultWrite);
          if (existing.isEmpty()) {
            ObjectNode resource = described(fields, configuration);
            DatasetDefaults.expiration(resource, catalog.require(id.in()), catalog.now());
            catalog.put(id, resource, List.of(rows));
          } else if (write(configuration, defaultWrite).equals("WRITE_APPEND")) {
            append(existing.get(), fields, rows);
          } else {
            ObjectNode resource = existing.get().resource().deepCopy();
            resource.setAll(described(fields, configuration));
            catalog.change(id, resource, List.of(rows));
          }
          return id;
        });
  }

  private static String write(JsonNode configuration, String defaultWrite) {
    return configuration.path("writeDisposition").asText(defaultWrite);
  }

  private static ObjectNode described(ArrayNode fields, JsonNode configuration) {
    ObjectNode resource = Json.MAPPER.createObjectNode();
    resource.putObject("schema").set("fields", fields);
    for (String key : List.of("timePartitioning", "rangePartitioning", "clustering")) {
      if (configuration.hasNonNull(key)) {
        resource.set(key, configuration.get(key));
      }
    }
    JsonNode properties = configuration.path("destinationTableProperties");
    for (String key : List.of("description", "friendlyName", "labels")) {
      if (properties.hasNonNull(key)) {
        resource.set(key, properties.get(key));
      }
    }
    return resource;
  }

  private void append(Table table, ArrayNode fields, Segment rows) {
    if (!names(table.fields()).equals(names(fields).subList(0, Math.min(fields.size(), table.fields().size())))) {
      throw GoogleError.invalid(
          "Provided Schema does not match Table %s. Columns there: %s; here: %s."
              .formatted(table.id(), names(table.fields()), names(fields)));
    }
    if (fields.size() > table.fields().size()) {
      ObjectNode resource = table.resource().deepCopy();
      resource.putObject("schema").set("fields", fields);
      List<Segment> all = new ArrayList<>(table.segments());
      all.add(rows);
      catalog.change(table.id(), resource, all);
    } else {
      catalog.append(table.id(), rows);
    }
  }

  private static List<String> names(ArrayNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.path("name").asText()));
    return names;
  }
}
