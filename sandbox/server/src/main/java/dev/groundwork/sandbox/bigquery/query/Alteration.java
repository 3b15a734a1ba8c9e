package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.rows.ColumnRemoval;
import dev.groundwork.sandbox.http.GoogleError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code ALTER} statements change. */
final class Alteration {
  private final Catalog catalog;

  Alteration(Catalog catalog) {
    this.catalog = catalog;
  }

  void run(JsonNode effect, JsonNode statement, Session session, Outcome outcome) {
    List<String> parts = Session.parts(statement.get("target"));
    boolean ifExists = statement.path("ifExists").asBoolean();
    if (statement.path("object").asText().equals("SCHEMA")) {
      schema(session.dataset(parts), effect, ifExists);
      return;
    }
    TableId id = session.table(parts);
    Optional<Table> table = catalog.find(id);
    if (table.isEmpty()) {
      if (ifExists) {
        return;
      }
      throw GoogleError.notFound("Not found: Table %s was not found in location %s".formatted(id, session.location()));
    }
    table(table.get(), effect);
    outcome.ddl("ALTER", id);
  }

  private void schema(DatasetId id, JsonNode effect, boolean ifExists) {
    if (ifExists && catalog.find(id).isEmpty()) {
      return;
    }
    ObjectNode resource = catalog.require(id).resource().deepCopy();
    for (JsonNode action : effect.path("actions")) {
      if (!action.path("action").asText().equals("setOptions")) {
        throw GoogleError.unsupported("ALTER SCHEMA other than SET OPTIONS");
      }
      Options.set(action.path("options"), resource);
    }
    catalog.change(id, resource);
  }

  private void table(Table table, JsonNode effect) {
    ObjectNode resource = table.resource().deepCopy();
    List<Segment> segments = null;
    TableId renamed = null;
    for (JsonNode action : effect.path("actions")) {
      ArrayNode fields = fields(resource);
      switch (action.path("action").asText()) {
        case "setOptions" -> Options.set(action.path("options"), resource);
        case "addColumn" -> addColumn(fields, action);
        case "dropColumn" -> segments = dropColumn(table, fields, action, segments);
        case "renameColumn" -> renameColumn(fields, action);
        case "columnOptions" -> describeColumn(fields, action);
        case "dropNotNull" -> column(fields, action.path("column").asText()).put("mode", "NULLABLE");
        case "renameTo" -> renamed = table.id().in().table(action.path("to").asText());
        default -> throw GoogleError.unsupported("ALTER TABLE ... " + action.path("action").asText());
      }
    }
    if (renamed != null) {
      rename(table, renamed, resource);
    } else {
      catalog.change(table.id(), resource, segments);
    }
  }

  private void rename(Table table, TableId to, ObjectNode resource) {
    if (catalog.find(to).isPresent()) {
      throw GoogleError.duplicate("Already Exists: Table " + to);
    }
    catalog.rename(table.id(), to, resource);
  }

  private static ArrayNode fields(ObjectNode resource) {
    return resource.path("schema").path("fields") instanceof ArrayNode fields
        ? fields
        : resource.putObject("schema").putArray("fields");
  }

  private static void addColumn(ArrayNode fields, JsonNode action) {
    JsonNode field = action.get("field");
    String name = field.path("name").asText();
    if (find(fields, name) != null) {
      if (action.path("ifNotExists").asBoolean()) {
        return;
      }
      throw GoogleError.invalidQuery("Column already exists: " + name);
    }
    if (field.path("mode").asText().equals("REQUIRED")) {
      throw GoogleError.invalidQuery("Cannot add required fields to an existing schema. (field: %s)".formatted(name));
    }
    fields.add(field);
  }

  private List<Segment> dropColumn(
      Table table, ArrayNode fields, JsonNode action, @Nullable List<Segment> changed) {
    String name = action.path("column").asText();
    List<Segment> segments = changed == null ? table.segments() : changed;
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).path("name").asText().equalsIgnoreCase(name)) {
        fields.remove(i);
        return ColumnRemoval.without(i, segments, catalog.files());
      }
    }
    if (action.path("ifExists").asBoolean()) {
      return segments;
    }
    throw GoogleError.invalidQuery("Column not found: " + name);
  }

  private static void renameColumn(ArrayNode fields, JsonNode action) {
    ObjectNode field = find(fields, action.path("column").asText());
    if (field == null && action.path("ifExists").asBoolean()) {
      return;
    }
    column(fields, action.path("column").asText()).put("name", action.path("to").asText());
  }

  private static void describeColumn(ArrayNode fields, JsonNode action) {
    JsonNode description = action.at("/options/description/value");
    column(fields, action.path("column").asText()).set("description", description);
  }

  private static ObjectNode column(ArrayNode fields, String name) {
    ObjectNode field = find(fields, name);
    if (field == null) {
      throw GoogleError.invalidQuery("Column not found: " + name);
    }
    return field;
  }

  private static @Nullable ObjectNode find(ArrayNode fields, String name) {
    for (JsonNode field : fields) {
      if (field.path("name").asText().equalsIgnoreCase(name)) {
        return (ObjectNode) field;
      }
    }
    return null;
  }
}
