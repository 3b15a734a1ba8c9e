package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.state.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the statements of one script share: who runs it, what unqualified names mean, variables, temporary tables. */
public final class Session {
  private final String project;
  private final Optional<DatasetId> defaultDataset;
  private final Caller caller;
  private final String location;
  private final String jobId;
  private final ArrayNode parameters;
  private final Map<String, JsonNode> variables = new LinkedHashMap<>();
  private final Map<String, TableId> temporary = new LinkedHashMap<>();

  /**
   * @param parameters query parameters in the engine's form
   */
  public Session(
      String project,
      Optional<DatasetId> defaultDataset,
      Caller caller,
      String location,
      String jobId,
      ArrayNode parameters) {
    this.project = project;
    this.defaultDataset = defaultDataset;
    this.caller = caller;
    this.location = location;
    this.jobId = jobId;
    this.parameters = parameters;
  }

  public String project() {
    return project;
  }

  public Caller caller() {
    return caller;
  }

  public String location() {
    return location;
  }

  ArrayNode parameters() {
    return parameters;
  }

  Optional<DatasetId> defaultDataset() {
    return defaultDataset;
  }

  ArrayNode variables() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    variables.values().forEach(array::add);
    return array;
  }

  void assign(JsonNode variable) {
    variables.put(variable.path("name").asText().toLowerCase(Locale.ROOT), variable);
  }

  /** Makes a name for a temporary table, which later statements find by its plain name. */
  TableId declareTemporary(String name) {
    TableId id = DatasetId.anonymous(project).table("temp_" + jobId.replaceAll("\\W", "_") + "_" + name);
    temporary.put(name.toLowerCase(Locale.ROOT), id);
    return id;
  }

  /** Removes the temporary tables; a script's end is theirs. */
  public void dropTemporary(Catalog catalog) {
    temporary.values().stream().filter(id -> catalog.find(id).isPresent()).forEach(catalog::remove);
  }

  Optional<TableId> temporary(List<String> parts) {
    boolean plain = parts.size() == 1 || (parts.size() == 2 && parts.getFirst().equalsIgnoreCase("_SESSION"));
    return plain ? Optional.ofNullable(temporary.get(parts.getLast().toLowerCase(Locale.ROOT))) : Optional.empty();
  }

  /**
   * The table that a written name means.
   *
   * @throws GoogleError 400 if it names no dataset and there is no default one
   */
  TableId table(List<String> parts) {
    Optional<TableId> temp = temporary(parts);
    if (temp.isPresent()) {
      return temp.get();
    }
    return switch (parts.size()) {
      case 1 ->
          defaultDataset
              .map(dataset -> dataset.table(parts.getFirst()))
              .orElseThrow(
                  () ->
                      GoogleError.invalidQuery(
                          "Table \"%s\" must be qualified with a dataset (e.g. dataset.table)."
                              .formatted(parts.getFirst())));
      case 2 -> new TableId(project, parts.getFirst(), parts.getLast());
      case 3 -> new TableId(parts.get(0), parts.get(1), parts.get(2));
      default -> throw GoogleError.invalidQuery("Invalid table name: " + String.join(".", parts));
    };
  }

  /** The dataset that a written name means. */
  DatasetId dataset(List<String> parts) {
    return switch (parts.size()) {
      case 1 -> new DatasetId(project, parts.getFirst());
      case 2 -> new DatasetId(parts.getFirst(), parts.getLast());
      default -> throw GoogleError.invalidQuery("Invalid dataset name: " + String.join(".", parts));
    };
  }

  /** The scope of a view's query: names in it must be qualified, its project is the view's. */
  Session ofView(TableId view) {
    return new Session(
        view.project(), Optional.empty(), caller, location, jobId, Json.MAPPER.createArrayNode());
  }

  /** Names as written, split where one pair of quotes holds several. */
  static List<String> parts(JsonNode names) {
    List<String> parts = new java.util.ArrayList<>();
    names.forEach(name -> parts.addAll(List.of(name.asText().split("\\.", -1))));
    return parts;
  }

  /** Names as written, joined by dots: how the engine refers to them. */
  static String written(JsonNode names) {
    return String.join(".", parts(names));
  }

  ObjectNode request(String op, String sql, JsonNode statement) {
    ObjectNode request = Json.MAPPER.createObjectNode().put("op", op).put("sql", sql);
    request.set("start", statement.path("start"));
    request.set("end", statement.path("end"));
    request.set("variables", variables());
    request.set("parameters", parameters);
    return request.put("user", caller.email());
  }
}
