package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Dataset;
import dev.groundwork.sandbox.bigquery.catalog.DatasetDefaults;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.query.ViewColumns;
import dev.groundwork.sandbox.bigquery.rows.Schemas;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code tables}: insert, get, list, patch, update, delete. */
public final class TableRoutes {
  private static final String ALL = "/projects/{project}/datasets/{dataset}/tables";
  private static final String ONE = ALL + "/{table}";

  private final Catalog catalog;
  private final Permissions permissions;
  private final Callers callers;
  private final ViewColumns viewColumns;

  public TableRoutes(Catalog catalog, Permissions permissions, Callers callers, ViewColumns viewColumns) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.callers = callers;
    this.viewColumns = viewColumns;
  }

  public void register(Mount mount) {
    mount.get(ALL, this::list).post(ALL, this::insert).get(ONE, this::get).delete(ONE, this::delete);
    mount.patch(ONE, ctx -> change(ctx, true)).put(ONE, ctx -> change(ctx, false));
  }

  /** The table a path names; a partition decorator is left off. */
  static TableId id(Context ctx) {
    return DatasetRoutes.id(ctx).table(ctx.pathParam("table").replaceFirst("\\$.*", ""));
  }

  private void insert(Context ctx) throws IOException {
    Caller caller = callers.of(ctx);
    ObjectNode body = Body.object(ctx);
    Dataset dataset = catalog.require(DatasetRoutes.id(ctx));
    TableId id = dataset.id().table(body.path("tableReference").path("tableId").asText());
    if (id.table().isEmpty()) {
      throw GoogleError.required("Required parameter is missing: tableReference.tableId");
    }
    permissions.require(caller, "bigquery.tables.create", id.in());
    ObjectNode resource = Merge.given(body);
    Schemas.normalize(resource.path("schema").path("fields"));
    DatasetDefaults.expiration(resource, dataset, catalog.now());
    Table made =
        catalog.alone(
            () -> {
              if (catalog.find(id).isPresent()) {
                throw GoogleError.duplicate("Already Exists: Table " + id);
              }
              viewColumns.complete(id, resource, caller);
              return catalog.put(id, resource, List.of());
            });
    Body.answer(ctx, Views.table(made, dataset));
  }

  private void get(Context ctx) {
    TableId id = id(ctx);
    Table table = catalog.require(id);
    permissions.require(callers.of(ctx), "bigquery.tables.get", id);
    Body.answer(ctx, Views.table(table, catalog.require(id.in())));
  }

  private void list(Context ctx) {
    DatasetId id = DatasetRoutes.id(ctx);
    Dataset dataset = catalog.require(id);
    permissions.require(callers.of(ctx), "bigquery.tables.list", id);
    List<Table> all = catalog.tables(id);
    var page = Query.Page.of(ctx, all, _ -> true);
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#tableList");
    ArrayNode tables = answer.putArray("tables");
    page.items().forEach(table -> tables.add(Views.tableItem(table, dataset)));
    page.next().ifPresent(token -> answer.put("nextPageToken", token));
    Body.answer(ctx, answer.put("totalItems", all.size()));
  }

  private void change(Context ctx, boolean patch) throws IOException {
    ObjectNode body = Body.object(ctx);
    TableId id = id(ctx);
    Caller caller = callers.of(ctx);
    Optional<String> ifMatch = Optional.ofNullable(ctx.header("If-Match"));
    Table changed =
        catalog.alone(
            () -> {
              Table table = catalog.require(id);
              permissions.require(caller, "bigquery.tables.update", id);
              Views.requireMatch(ifMatch, table.etag());
              Schemas.normalize(body.path("schema").path("fields"));
              ObjectNode resource = patch ? Merge.patch(table.resource(), body) : Merge.given(body);
              if (!resource.has("schema") && table.resource().has("schema")) {
                resource.set("schema", table.resource().get("schema"));
              }
              SchemaChange.check(table, resource);
              boolean newQuery = table.isView() && body.has("view");
              if (newQuery) {
                viewColumns.complete(id, resource, caller);
              }
              return catalog.describe(id, resource);
            });
    Body.answer(ctx, Views.table(changed, catalog.require(id.in())));
  }

  private void delete(Context ctx) {
    TableId id = id(ctx);
    catalog.require(id);
    permissions.require(callers.of(ctx), "bigquery.tables.delete", id);
    catalog.remove(id);
    ctx.status(204);
  }
}
