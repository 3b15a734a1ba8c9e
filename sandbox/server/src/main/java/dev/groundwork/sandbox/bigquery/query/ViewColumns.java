package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.state.Json;
import java.time.Duration;
import java.util.Optional;

/** The columns of a view that a client describes by its query alone. */
public final class ViewColumns {
  private final Statements statements;

  public ViewColumns(Statements statements) {
    this.statements = statements;
  }

  /** Checks the query of a view and sets the resource's schema from it; other resources are left as they are. */
  public void complete(TableId id, ObjectNode resource, Caller caller) {
    JsonNode view = resource.has("view") ? resource.get("view") : resource.path("materializedView");
    if (!view.has("query")) {
      return;
    }
    if (view instanceof ObjectNode object && resource.has("view")) {
      object.put("useLegacySql", false);
    }
    String sql = view.get("query").asText();
    Session session =
        new Session(id.project(), Optional.empty(), caller, "", id.table(), Json.MAPPER.createArrayNode());
    JsonNode parsed = statements.parse(sql);
    Outcome outcome = statements.describe(sql, parsed.path(0), session, Duration.ofMinutes(1));
    resource.set("schema", outcome.statistics().path("schema"));
  }
}
