package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Dataset;
import dev.groundwork.sandbox.bigquery.catalog.DatasetDefaults;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code datasets}: insert, get, list, patch, update, delete. */
public final class DatasetRoutes {
  private static final String ALL = "/projects/{project}/datasets";
  private static final String ONE = ALL + "/{dataset}";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,1024}");

  private final Catalog catalog;
  private final Permissions permissions;
  private final Callers callers;

  public DatasetRoutes(Catalog catalog, Permissions permissions, Callers callers) {
    this.catalog = catalog;
    this.permissions = permissions;
    this.callers = callers;
  }

  public void register(Mount mount) {
    mount.get(ALL, this::list).post(ALL, this::insert).get(ONE, this::get).delete(ONE, this::delete);
    mount.patch(ONE, ctx -> change(ctx, true)).put(ONE, ctx -> change(ctx, false));
    mount.get(ONE + "/routines", ctx -> {
      permissions.require(callers.of(ctx), "bigquery.routines.list", catalog.require(id(ctx)).id());
      Body.answer(ctx, Json.MAPPER.createObjectNode());
    });
    mount.get(ONE + "/models", ctx -> {
      permissions.require(callers.of(ctx), "bigquery.datasets.get", catalog.require(id(ctx)).id());
      Body.answer(ctx, Json.MAPPER.createObjectNode());
    });
  }

  static DatasetId id(Context ctx) {
    return new DatasetId(ctx.pathParam("project"), ctx.pathParam("dataset"));
  }

  private void insert(Context ctx) throws IOException {
    Caller caller = callers.of(ctx);
    String project = ctx.pathParam("project");
    ObjectNode body = Body.object(ctx);
    String name = body.path("datasetReference").path("datasetId").asText();
    if (!NAME.matcher(name).matches()) {
      throw GoogleError.invalid(
          "Invalid dataset ID \"%s\". Dataset IDs must be alphanumeric (plus underscores) and must be at most 1024"
              .formatted(name) + " characters long.");
    }
    permissions.requireOnProject(caller, "bigquery.datasets.create", project);
    ObjectNode resource = Merge.given(body);
    DatasetDefaults.complete(resource, caller.email());
    Body.answer(ctx, Views.dataset(catalog.create(new DatasetId(project, name), resource)));
  }

  private void get(Context ctx) {
    Dataset dataset = catalog.require(id(ctx));
    permissions.require(callers.of(ctx), "bigquery.datasets.get", dataset.id());
    Body.answer(ctx, Views.dataset(dataset));
  }

  private void list(Context ctx) {
    Caller caller = callers.of(ctx);
    boolean hidden = Query.flag(ctx, "all");
    var page =
        Query.Page.of(
            ctx,
            catalog.datasets(ctx.pathParam("project")),
            dataset ->
                (hidden || !dataset.id().isHidden())
                    && permissions.allows(caller, "bigquery.datasets.get", dataset.id()));
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#datasetList");
    ArrayNode datasets = answer.putArray("datasets");
    page.items().forEach(dataset -> datasets.add(Views.datasetItem(dataset)));
    page.next().ifPresent(token -> answer.put("nextPageToken", token));
    Body.answer(ctx, answer);
  }

  private void change(Context ctx, boolean patch) throws IOException {
    ObjectNode body = Body.object(ctx);
    DatasetId id = id(ctx);
    Caller caller = callers.of(ctx);
    Optional<String> ifMatch = Optional.ofNullable(ctx.header("If-Match"));
    Dataset changed =
        catalog.alone(
            () -> {
              Dataset dataset = catalog.require(id);
              permissions.require(caller, "bigquery.datasets.update", id);
              Views.requireMatch(ifMatch, dataset.etag());
              ObjectNode resource = patch ? Merge.patch(dataset.resource(), body) : Merge.given(body);
              resource.put("location", dataset.location());
              if (!resource.has("access")) {
                resource.set("access", dataset.resource().path("access"));
              }
              return catalog.change(id, resource);
            });
    Body.answer(ctx, Views.dataset(changed));
  }

  private void delete(Context ctx) {
    DatasetId id = id(ctx);
    catalog.require(id);
    permissions.require(callers.of(ctx), "bigquery.datasets.delete", id);
    catalog.remove(id, Query.flag(ctx, "deleteContents"));
    ctx.status(204);
  }
}
