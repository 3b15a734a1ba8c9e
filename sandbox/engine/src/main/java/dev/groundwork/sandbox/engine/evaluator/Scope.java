package dev.groundwork.sandbox.engine.evaluator;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Types;
import dev.groundwork.sandbox.engine.rows.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a statement may refer to: relations by their name as written, script variables, query parameters.
 *
 * @param tables relation ids by the written name, its parts joined by dots
 * @param variables values by name
 * @param named parameters by name, for {@code @name}
 * @param positional parameters in order, for {@code ?}
 * @param user e-mail that {@code SESSION_USER()} gives
 */
public record Scope(
    JsonNode relations,
    Map<String, String> tables,
    Map<String, Value> variables,
    Map<String, Value> named,
    List<Value> positional,
    String user) {

  public static Scope of(JsonNode request) {
    List<Value> positional = new ArrayList<>();
    Map<String, Value> named = new LinkedHashMap<>();
    for (JsonNode parameter : request.path("parameters")) {
      if (parameter.path("name").asText().isEmpty()) {
        positional.add(value(parameter));
      } else {
        named.put(parameter.get("name").asText(), value(parameter));
      }
    }
    Map<String, Value> variables = new LinkedHashMap<>();
    request.path("variables").forEach(v -> variables.put(v.get("name").asText(), value(v)));
    return new Scope(
        request.path("relations"), tables(request), variables, named, positional, request.path("user").asText());
  }

  /** The scope of a view's query: its own tables, nothing of the caller's. */
  public Scope ofView(JsonNode view) {
    return new Scope(relations, tables(view), Map.of(), Map.of(), List.of(), user);
  }

  private static Map<String, String> tables(JsonNode node) {
    Map<String, String> tables = new LinkedHashMap<>();
    node.path("tables").properties().forEach(e -> tables.put(e.getKey(), e.getValue().asText()));
    return tables;
  }

  private static Value value(JsonNode named) {
    Type type = Types.of(named.get("field"));
    return Values.decode(type, named.path("value"));
  }

  /** The relation id behind a written name. */
  public String relation(List<String> names) {
    String written = String.join(".", names);
    String id = tables.get(written);
    if (id == null) {
      throw EngineException.notFound("Not found: Table " + written);
    }
    return id;
  }

  public JsonNode describe(String id) {
    return relations.path(id);
  }

  /** The name that the positional parameter of that index runs under. */
  public static String positional(int index) {
    return "groundwork_" + index;
  }
}
