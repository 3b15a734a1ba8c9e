package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.engine.Engine;
import dev.groundwork.sandbox.bigquery.schema.InformationSchema;
import dev.groundwork.sandbox.http.GoogleError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Runs one statement: looks its names up, asks the engine, records what it means. */
public final class Statements {
  private static final Set<String> CHANGES_WITHOUT_ROWS = Set.of("TRUNCATE_TABLE");

  private final Catalog catalog;
  private final Permissions permissions;
  private final InformationSchema informationSchema;
  private final Engine engine;
  private final Creation creation;
  private final Alteration alteration;
  private final Removal removal;

  public Statements(
      Catalog catalog, Permissions permissions, InformationSchema informationSchema, Engine engine) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.informationSchema = informationSchema;
    this.engine = engine;
    this.creation = new Creation(catalog, permissions);
    this.alteration = new Alteration(catalog);
    this.removal = new Removal(catalog, permissions);
  }

  JsonNode parse(String sql) {
    return engine.parse(sql);
  }

  /** Whether a condition of a script holds. */
  boolean holds(String sql, JsonNode condition, Session session, Duration timeout) {
    Relations relations = relations();
    ObjectNode request = session.request("holds", sql, condition);
    request.set("tables", relations.tables(condition.path("tables"), session));
    request.set("relations", relations.described());
    return engine.ask(request, timeout).path("holds").asBoolean();
  }

  /** What a statement would do: its columns if it is a query, and the errors it has. */
  Outcome describe(String sql, JsonNode statement, Session session, Duration timeout) {
    Outcome outcome = new Outcome().type(statement.path("statementType").asText());
    Relations relations = relations();
    ObjectNode request = session.request("execute", sql, statement).put("dryRun", true);
    request.set("tables", tables(statement, relations, session));
    request.set("relations", relations.described());
    JsonNode answer = engine.ask(request, timeout);
    if (answer.has("fields")) {
      outcome.statistics().putObject("schema").set("fields", answer.get("fields"));
    }
    return outcome.read(relations.read());
  }

  /** Runs a statement while nothing else changes. */
  Outcome run(String sql, JsonNode statement, Session session, Duration timeout) {
    return catalog.alone(() -> runAlone(sql, statement, session, timeout));
  }

  private Outcome runAlone(String sql, JsonNode statement, Session session, Duration timeout) {
    String type = statement.path("statementType").asText();
    Outcome outcome = new Outcome().type(type);
    if (type.startsWith("DROP_")) {
      return removal.run(statement, session, outcome);
    }
    if (CHANGES_WITHOUT_ROWS.contains(type)) {
      return truncate(statement, session, outcome);
    }
    if (type.startsWith("CREATE_") && creation.isSettled(statement, session, outcome)) {
      return outcome;
    }
    Path output = catalog.files().fresh();
    try {
      Relations relations = relations();
      ObjectNode request = session.request("execute", sql, statement).put("output", output.toString());
      request.set("tables", tables(statement, relations, session));
      request.set("relations", relations.described());
      JsonNode effect = engine.ask(request, timeout);
      outcome.read(relations.read());
      apply(effect, statement, session, output, outcome);
      return outcome;
    } catch (RuntimeException e) {
      catalog.files().discard(output);
      throw e;
    }
  }

  /** Relation ids by written name; the target of a change is one of them, whether or not the text reads it. */
  private ObjectNode tables(JsonNode statement, Relations relations, Session session) {
    ObjectNode tables = relations.tables(statement.path("tables"), session);
    if (statement.path("changes").asBoolean()) {
      JsonNode target = statement.get("target");
      TableId id = session.table(Session.parts(target));
      permissions.require(session.caller(), "bigquery.tables.updateData", id);
      tables.put(Session.written(target), relations.add(Session.parts(target), session));
      refuseViews(id);
    } else if (statement.path("statementType").asText().equals("ALTER_TABLE")) {
      JsonNode target = statement.get("target");
      TableId id = session.table(Session.parts(target));
      permissions.require(session.caller(), "bigquery.tables.update", id);
      if (catalog.find(id).isPresent()) {
        tables.put(Session.written(target), relations.add(Session.parts(target), session));
      }
    }
    return tables;
  }

  private void refuseViews(TableId id) {
    if (catalog.require(id).isView()) {
      throw GoogleError.invalidQuery("Using DML statements is unsupported over views: " + id);
    }
  }

  private void apply(JsonNode effect, JsonNode statement, Session session, Path output, Outcome outcome) {
    switch (effect.path("effect").asText()) {
      case "rows" ->
          outcome.rows(
              (ArrayNode) effect.get("fields"), catalog.files().segment(output, effect.path("rows").asLong()));
      case "append", "rewrite" -> change(effect, statement, session, output, outcome);
      case "createTable" -> creation.table(effect, statement, session, output, outcome);
      case "createView" -> creation.view(effect, statement, session, outcome);
      case "createSchema" -> creation.schema(effect, statement, session, outcome);
      case "alter" -> alteration.run(effect, statement, session, outcome);
      case "variables" -> effect.get("variables").forEach(session::assign);
      default -> {
        // ASSERT holds: nothing to record
      }
    }
  }

  private void change(JsonNode effect, JsonNode statement, Session session, Path output, Outcome outcome) {
    TableId id = session.table(Session.parts(statement.get("target")));
    var segment = catalog.files().segment(output, effect.path("rows").asLong());
    if (effect.path("effect").asText().equals("append")) {
      catalog.append(id, segment);
    } else {
      catalog.replace(id, List.of(segment));
    }
    outcome
        .dml(effect.path("inserted").asLong(), effect.path("updated").asLong(), effect.path("deleted").asLong())
        .destination(id);
  }

  private Outcome truncate(JsonNode statement, Session session, Outcome outcome) {
    TableId id = session.table(Session.parts(statement.get("target")));
    permissions.require(session.caller(), "bigquery.tables.updateData", id);
    long rows = catalog.require(id).rowCount();
    refuseViews(id);
    catalog.replace(id, List.of());
    return outcome.dml(0, 0, rows).destination(id);
  }

  private Relations relations() {
    return new Relations(catalog, permissions, informationSchema, engine);
  }
}
