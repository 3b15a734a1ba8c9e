package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Dataset;
import dev.groundwork.sandbox.bigquery.catalog.DatasetDefaults;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code CREATE} statements make. */
final class Creation {
  private final Catalog catalog;
  private final Permissions permissions;

  Creation(Catalog catalog, Permissions permissions) {
    this.catalog = catalog;
    this.permissions = permissions;
  }

  /**
   * Checks what can be told before anything is evaluated.
   *
   * @return true if the thing exists and {@code IF NOT EXISTS} says that this is fine
   */
  boolean isSettled(JsonNode statement, Session session, Outcome outcome) {
    List<String> parts = Session.parts(statement.get("target"));
    if (statement.path("object").asText().equals("SCHEMA")) {
      return isSettledSchema(session.dataset(parts), statement, session, outcome);
    }
    if (statement.path("temporary").asBoolean()) {
      session.declareTemporary(parts.getLast());
      return false;
    }
    TableId id = session.table(parts);
    if (catalog.find(id.in()).isEmpty()) {
      throw GoogleError.notFound(
          "Not found: Dataset %s was not found in location %s".formatted(id.in(), session.location()));
    }
    Optional<Table> existing = catalog.find(id);
    if (existing.isEmpty()) {
      permissions.require(session.caller(), "bigquery.tables.create", id.in());
      return false;
    }
    if (statement.path("ifNotExists").asBoolean()) {
      outcome.ddl("SKIP", id);
      return true;
    }
    if (!statement.path("replace").asBoolean()) {
      throw GoogleError.duplicate("Already Exists: Table " + id);
    }
    permissions.require(session.caller(), "bigquery.tables.update", id);
    refuseOtherKind(existing.get(), statement.path("object").asText());
    return false;
  }

  private static void refuseOtherKind(Table existing, String object) {
    if (!existing.type().equals(object)) {
      throw GoogleError.invalidQuery(
          "%s is not allowed for this operation because it is currently a %s."
              .formatted(existing.id(), existing.type()));
    }
  }

  private boolean isSettledSchema(DatasetId id, JsonNode statement, Session session, Outcome outcome) {
    Optional<Dataset> existing = catalog.find(id);
    if (existing.isEmpty()) {
      permissions.requireOnProject(session.caller(), "bigquery.datasets.create", id.project());
      return false;
    }
    if (statement.path("ifNotExists").asBoolean()) {
      outcome.statistics().put("ddlOperationPerformed", "SKIP");
      return true;
    }
    throw GoogleError.duplicate("Already Exists: Dataset " + id);
  }

  void table(JsonNode effect, JsonNode statement, Session session, Path output, Outcome outcome) {
    TableId id = session.table(Session.parts(statement.get("target")));
    ObjectNode resource = Json.MAPPER.createObjectNode();
    List<Segment> segments = List.of();
    if (statement.has("from")) {
      Table source = source(statement, session);
      resource = source.resource().deepCopy();
      resource.remove("expirationTime");
      segments =
          statement.get("from").asText().equals("like") ? List.of() : catalog.files().share(source.segments());
    } else {
      resource.putObject("schema").set("fields", effect.get("fields"));
      for (String key : List.of("timePartitioning", "rangePartitioning", "clustering")) {
        if (effect.has(key)) {
          resource.set(key, effect.get(key));
        }
      }
      if (effect.has("rows")) {
        segments = List.of(catalog.files().segment(output, effect.path("rows").asLong()));
      }
    }
    Options.set(effect.path("options"), resource);
    if (statement.path("temporary").asBoolean()) {
      catalog.putAnonymous(id, resource, segments);
    } else {
      put(id, resource, segments, outcome);
    }
    outcome.destination(id);
  }

  private Table source(JsonNode statement, Session session) {
    TableId id = session.table(Session.parts(statement.get("source")));
    permissions.require(session.caller(), "bigquery.tables.getData", id);
    return catalog.require(id);
  }

  void view(JsonNode effect, JsonNode statement, Session session, Outcome outcome) {
    TableId id = session.table(Session.parts(statement.get("target")));
    ObjectNode resource = Json.MAPPER.createObjectNode();
    resource.putObject("schema").set("fields", effect.get("fields"));
    String key = effect.path("materialized").asBoolean() ? "materializedView" : "view";
    resource.putObject(key).set("query", effect.get("query"));
    if (key.equals("view")) {
      ((ObjectNode) resource.get("view")).put("useLegacySql", false);
    }
    Options.set(effect.path("options"), resource);
    put(id, resource, List.of(), outcome);
  }

  private void put(TableId id, ObjectNode resource, List<Segment> segments, Outcome outcome) {
    boolean replaced = catalog.find(id).isPresent();
    DatasetDefaults.expiration(resource, catalog.require(id.in()), catalog.now());
    catalog.put(id, resource, segments);
    outcome.ddl(replaced ? "REPLACE" : "CREATE", id);
  }

  void schema(JsonNode effect, JsonNode statement, Session session, Outcome outcome) {
    DatasetId id = session.dataset(Session.parts(statement.get("target")));
    ObjectNode resource = Json.MAPPER.createObjectNode().put("location", session.location());
    Options.set(effect.path("options"), resource);
    DatasetDefaults.complete(resource, session.caller().email());
    catalog.create(id, resource);
    outcome.statistics().put("ddlOperationPerformed", "CREATE");
  }
}
