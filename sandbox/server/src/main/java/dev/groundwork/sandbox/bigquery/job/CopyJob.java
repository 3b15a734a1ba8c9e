package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A copy job, clones and snapshots included: the rows are shared with the source, as neither ever changes them. */
public final class CopyJob implements Work {
  private static final String DEFAULT_WRITE = "WRITE_EMPTY";

  private final Catalog catalog;
  private final Permissions permissions;
  private final Caller caller;

  public CopyJob(Catalog catalog, Permissions permissions, Caller caller) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.caller = caller;
  }

  @Override
  public Optional<TableId> run(Job job, BooleanSupplier cancelled) {
    JsonNode copy = job.configuration().get("copy");
    catalog.alone(() -> copy(copy, job.statistics()));
    return Optional.empty();
  }

  private boolean copy(JsonNode copy, ObjectNode statistics) {
    TableId id = TableId.of(copy.path("destinationTable"));
    Optional<Table> existing =
        new Destination(catalog, permissions, caller).check(id, copy, DEFAULT_WRITE);
    List<Table> sources = sources(copy);
    List<Segment> segments = new ArrayList<>();
    sources.forEach(source -> segments.addAll(catalog.files().share(source.segments())));
    if (existing.isPresent() && copy.path("writeDisposition").asText(DEFAULT_WRITE).equals("WRITE_APPEND")) {
      segments.addAll(0, existing.get().segments());
      catalog.replace(id, segments);
    } else {
      ObjectNode resource = sources.getFirst().resource().deepCopy();
      resource.remove("expirationTime");
      catalog.put(id, resource, segments);
    }
    statistics.put("copiedRows", Long.toString(sources.stream().mapToLong(Table::rowCount).sum()));
    return true;
  }

  private List<Table> sources(JsonNode copy) {
    List<Table> sources = new ArrayList<>();
    Iterable<JsonNode> references =
        copy.has("sourceTables") ? copy.get("sourceTables") : List.of(copy.path("sourceTable"));
    for (JsonNode reference : references) {
      TableId id = TableId.of(reference);
      permissions.require(caller, "bigquery.tables.getData", id);
      Table table = catalog.require(id);
      if (!table.type().equals("TABLE")) {
        throw GoogleError.invalid("Cannot copy %s: it is a %s".formatted(id, table.type()));
      }
      if (!sources.isEmpty() && !sources.getFirst().fields().equals(table.fields())) {
        throw GoogleError.invalid("Source tables of a copy must have the same schema: " + id);
      }
      sources.add(table);
    }
    return sources;
  }
}
