package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.engine.Engine;
import dev.groundwork.sandbox.bigquery.schema.InformationSchema;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables and views that a statement reads, found and described for the engine, with all that the views read. */
final class Relations {
  private final Catalog catalog;
  private final Permissions permissions;
  private final InformationSchema informationSchema;
  private final Engine engine;
  private final ObjectNode relations = Json.MAPPER.createObjectNode();
  private final Set<TableId> read = new LinkedHashSet<>();

  Relations(Catalog catalog, Permissions permissions, InformationSchema informationSchema, Engine engine) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.informationSchema = informationSchema;
    this.engine = engine;
  }

  /** Relations by id, for the engine. */
  ObjectNode described() {
    return relations;
  }

  /** Every table and view that is read, views' tables included. */
  Set<TableId> read() {
    return read;
  }

  /** Relation ids by name as written, for the engine. */
  ObjectNode tables(JsonNode writtenNames, Session session) {
    ObjectNode tables = Json.MAPPER.createObjectNode();
    for (JsonNode names : writtenNames) {
      tables.put(Session.written(names), add(Session.parts(names), session));
    }
    return tables;
  }

  /** Adds a relation; answers its id. */
  String add(List<String> parts, Session session) {
    if (session.temporary(parts).isEmpty()) {
      var information = informationSchema.find(parts, session.project(), session.defaultDataset());
      if (information.isPresent()) {
        String id = String.join(".", parts);
        relations.set(id, information.get().describe(session.caller()));
        return id;
      }
    }
    TableId id = session.table(parts);
    if (!relations.has(id.dotted())) {
      permissions.require(session.caller(), "bigquery.tables.getData", id);
      describe(require(id, session), session);
    }
    return id.dotted();
  }

  private Table require(TableId id, Session session) {
    if (catalog.find(id.in()).isEmpty()) {
      throw GoogleError.notFound(
          "Not found: Dataset %s was not found in location %s".formatted(id.in(), session.location()));
    }
    return catalog
        .find(id)
        .orElseThrow(
            () ->
                GoogleError.notFound(
                    "Not found: Table %s was not found in location %s".formatted(id, session.location())));
  }

  private void describe(Table table, Session session) {
    read.add(table.id());
    ObjectNode relation = relations.putObject(table.id().dotted());
    relation.set("fields", table.fields());
    if (table.isView()) {
      relation.put("view", table.query());
      JsonNode names = engine.parse(table.query()).path(0).path("tables");
      relation.set("tables", tables(names, session.ofView(table.id())));
      return;
    }
    if (table.type().equals("EXTERNAL")) {
      throw GoogleError.unsupported("queries over external tables, such as " + table.id());
    }
    ArrayNode files = relation.putArray("files");
    table.segments().forEach(segment -> files.add(catalog.files().path(segment).toString()));
  }
}
