package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code DROP} statements remove. */
final class Removal {
  private static final Set<String> TABLES = Set.of("TABLE", "VIEW", "MATERIALIZED_VIEW", "EXTERNAL_TABLE");

  private final Catalog catalog;
  private final Permissions permissions;

  Removal(Catalog catalog, Permissions permissions) {
    this.catalog = catalog;
    this.permissions = permissions;
  }

  Outcome run(JsonNode statement, Session session, Outcome outcome) {
    String object = statement.path("object").asText();
    boolean ifExists = statement.path("ifExists").asBoolean();
    List<String> parts = Session.parts(statement.get("target"));
    if (object.equals("SCHEMA")) {
      return schema(session.dataset(parts), ifExists, statement.path("cascade").asBoolean(), session, outcome);
    }
    if (!TABLES.contains(object)) {
      throw GoogleError.unsupported("DROP " + object.replace('_', ' '));
    }
    return table(session.table(parts), object, ifExists, session, outcome);
  }

  private Outcome table(TableId id, String object, boolean ifExists, Session session, Outcome outcome) {
    Optional<Table> table = catalog.find(id);
    if (table.isEmpty()) {
      if (ifExists) {
        return outcome.ddl("SKIP", id);
      }
      throw GoogleError.notFound("Not found: Table %s was not found in location %s".formatted(id, session.location()));
    }
    permissions.require(session.caller(), "bigquery.tables.delete", id);
    if (!object.startsWith("EXTERNAL") && !table.get().type().equals(object)) {
      throw GoogleError.invalidQuery(
          "%s is not allowed for this operation because it is currently a %s.".formatted(id, table.get().type()));
    }
    catalog.remove(id);
    return outcome.ddl("DROP", id);
  }

  private Outcome schema(DatasetId id, boolean ifExists, boolean cascade, Session session, Outcome outcome) {
    if (catalog.find(id).isEmpty()) {
      if (ifExists) {
        outcome.statistics().put("ddlOperationPerformed", "SKIP");
        return outcome;
      }
      throw GoogleError.notFound(
          "Not found: Dataset %s was not found in location %s".formatted(id, session.location()));
    }
    permissions.require(session.caller(), "bigquery.datasets.delete", id);
    catalog.remove(id, cascade);
    outcome.statistics().put("ddlOperationPerformed", "DROP");
    return outcome;
  }
}
