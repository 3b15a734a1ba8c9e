package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.rows.InputValues;
import dev.groundwork.sandbox.bigquery.rows.RestRows;
import dev.groundwork.sandbox.bigquery.rows.RowReader;
import dev.groundwork.sandbox.bigquery.rows.RowWriter;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@code tabledata}: list and insertAll. */
public final class TableDataRoutes {
  private static final String ONE = "/projects/{project}/datasets/{dataset}/tables/{table}";

  private final Catalog catalog;
  private final Permissions permissions;
  private final Callers callers;

  public TableDataRoutes(Catalog catalog, Permissions permissions, Callers callers) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.callers = callers;
  }

  public void register(Mount mount) {
    mount.get(ONE + "/data", this::list).post(ONE + "/insertAll", this::insertAll);
  }

  private void list(Context ctx) {
    TableId id = TableRoutes.id(ctx);
    Table table = catalog.require(id);
    permissions.require(callers.of(ctx), "bigquery.tables.getData", id);
    if (table.isView()) {
      throw GoogleError.invalid("Cannot list a table of type VIEW.");
    }
    long start = Query.start(ctx);
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#tableDataList");
    answer.put("etag", table.etag()).put("totalRows", Views.text(table.rowCount()));
    boolean micros = Query.flag(ctx, "formatOptions.useInt64Timestamp");
    addPage(catalog, table, table.fields(), start, Query.number(ctx, "maxResults"), micros, answer);
    Body.answer(ctx, answer);
  }

  /** Adds a page of rows and, where there are more, the token of the next. */
  static void addPage(
      Catalog catalog,
      Table table,
      ArrayNode fields,
      long start,
      java.util.Optional<Long> maxResults,
      boolean micros,
      ObjectNode answer) {
    List<JsonNode> rows =
        RowReader.page(catalog.files(), table.segments(), start, maxResults.orElse(Long.MAX_VALUE));
    if (!rows.isEmpty()) {
      answer.set("rows", new RestRows(fields, micros).of(rows));
    }
    long next = start + rows.size();
    if (next < table.rowCount() && maxResults.orElse(1L) > 0) {
      answer.put("pageToken", Views.text(next));
    }
  }

  private void insertAll(Context ctx) throws IOException {
    TableId id = TableRoutes.id(ctx);
    Caller caller = callers.of(ctx);
    ObjectNode body = Body.object(ctx);
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#tableDataInsertAllResponse");
    catalog.alone(
        () -> {
          Table table = catalog.require(id);
          permissions.require(caller, "bigquery.tables.updateData", id);
          if (table.isView()) {
            throw GoogleError.invalid("Cannot add rows to a table of type VIEW.");
          }
          insert(table, body, answer);
          return answer;
        });
    Body.answer(ctx, answer);
  }

  private void insert(Table table, JsonNode body, ObjectNode answer) {
    List<JsonNode> good = new ArrayList<>();
    ArrayNode errors = Json.MAPPER.createArrayNode();
    int index = 0;
    for (JsonNode row : body.path("rows")) {
      try {
        JsonNode json = row.path("json");
        List<String> unknown =
            body.path("ignoreUnknownValues").asBoolean() ? List.of() : InputValues.unknown(json, table.fields());
        if (!unknown.isEmpty()) {
          throw new InputValues.Unfit("no such field: " + unknown.getFirst() + ".");
        }
        good.add(InputValues.row(json, table.fields()));
      } catch (InputValues.Unfit e) {
        errors
            .addObject()
            .put("index", index)
            .putArray("errors")
            .addObject()
            .put("reason", "invalid")
            .put("message", e.getMessage())
            .put("location", "")
            .put("debugInfo", "");
      }
      index++;
    }
    if (!errors.isEmpty()) {
      answer.set("insertErrors", errors);
    }
    if (!good.isEmpty() && (errors.isEmpty() || body.path("skipInvalidRows").asBoolean())) {
      append(table, good);
    }
  }

  private void append(Table table, List<JsonNode> rows) {
    try (RowWriter writer = new RowWriter(catalog.files())) {
      for (JsonNode row : rows) {
        writer.write(row);
      }
      catalog.append(table.id(), writer.finish());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
