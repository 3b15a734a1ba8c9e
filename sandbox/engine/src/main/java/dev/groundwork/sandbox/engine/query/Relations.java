package dev.groundwork.sandbox.engine.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zetasql.parser.ASTNodes.ASTQueryStatement;
import dev.groundwork.sandbox.engine.evaluator.Scope;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.SqlText;
import dev.groundwork.sandbox.engine.sql.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The relations of one request, loaded when first read; a view's rows are those of its query. */
public final class Relations {
  /** A view that asks for any of these has other rows each time. */
  private static final Pattern FLEETING =
      Pattern.compile("(?i)\\b(current_\\w+|rand|generate_uuid|session_user)\\b");

  private final JsonNode described;
  private final Queries queries;
  private final RelationCache cache;
  private final Map<String, Relation> loaded = new HashMap<>();
  private final Map<String, Relation> shapes = new HashMap<>();

  public Relations(JsonNode described, Queries queries, RelationCache cache) {
    this.described = described;
    this.queries = queries;
    this.cache = cache;
  }

  /** Relations with rows, by id. */
  public Map<String, Relation> load(Set<String> ids, Scope scope) {
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (String id : ids) {
      relations.put(id, load(id, scope));
    }
    return relations;
  }

  public Relation load(String id, Scope scope) {
    Relation relation = loaded.get(id);
    if (relation == null) {
      relation = cached(id, scope);
      loaded.put(id, relation);
    }
    return relation;
  }

  /** Only the columns, without reading any row: those a view has now, not those it had when it was made. */
  public Relation shape(String id, Scope scope) {
    JsonNode node = described.path(id);
    if (!node.has("view")) {
      return Relation.of(node.path("fields"), List.of(), List.of());
    }
    Relation known = shapes.get(id);
    if (known == null) {
      SqlText text = new SqlText(node.get("view").asText());
      ASTQueryStatement query = (ASTQueryStatement) Statements.parseOne(text.toString());
      known = queries.columns(query, text, scope.ofView(node), this);
      shapes.put(id, known);
    }
    return known;
  }

  private Relation cached(String id, Scope scope) {
    JsonNode node = described.path(id);
    if (node.has("rows")) {
      return Relation.of(node.get("fields"), list(node.get("rows")), List.of());
    }
    String key = key(id);
    if (FLEETING.matcher(key).find()) {
      return read(node, scope);
    }
    return cache
        .find(key)
        .orElseGet(
            () -> {
              Relation relation = read(node, scope);
              cache.put(key, relation);
              return relation;
            });
  }

  private Relation read(JsonNode node, Scope scope) {
    if (!node.has("view")) {
      return Relation.of(node.path("fields"), List.of(), files(node));
    }
    SqlText text = new SqlText(node.get("view").asText());
    ASTQueryStatement query = (ASTQueryStatement) Statements.parseOne(text.toString());
    return queries.run(query, text, scope.ofView(node), this);
  }

  /** Tells two contents apart: files never change, a view is its text over what it reads. */
  private String key(String id) {
    JsonNode node = described.path(id);
    StringBuilder key = new StringBuilder().append(node.path("fields"));
    if (node.has("view")) {
      key.append(node.get("view").asText()).append(node.path("tables"));
      node.path("tables").forEach(table -> key.append('\n').append(key(table.asText())));
    } else if (node.has("rows")) {
      key.append(node.get("rows"));
    } else {
      key.append(files(node));
    }
    return key.toString();
  }

  private static List<String> files(JsonNode node) {
    List<String> files = new ArrayList<>();
    node.path("files").forEach(file -> files.add(file.asText()));
    return files;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes;
  }
}
