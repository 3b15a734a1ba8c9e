package dev.groundwork.sandbox.bigquery.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What {@code bq} asks before anything else: which methods there are, and which projects. */
public final class DiscoveryRoutes {
  private final Catalog catalog;

  public DiscoveryRoutes(Catalog catalog) {
    this.catalog = catalog;
  }

  public void register(RoutesConfig routes, Mount mount) {
    routes.get("/$discovery/rest", DiscoveryRoutes::document);
    routes.get("/discovery/v1/apis/bigquery/v2/rest", DiscoveryRoutes::document);
    mount.get("/projects", this::projects);
  }

  /** The methods that are emulated, with this server's address. */
  private static void document(Context ctx) throws IOException {
    try (InputStream in = Objects.requireNonNull(DiscoveryRoutes.class.getResourceAsStream("discovery.json"))) {
      ObjectNode document = (ObjectNode) Json.MAPPER.readTree(in);
      String root = "http://" + ctx.host() + "/";
      document.put("rootUrl", root).put("baseUrl", root + "bigquery/v2/").put("batchPath", "batch");
      Body.answer(ctx, document);
    }
  }

  private void projects(Context ctx) {
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "bigquery#projectList").put("etag", "");
    ArrayNode projects = answer.putArray("projects");
    for (String id : catalog.projects()) {
      ObjectNode project = projects.addObject();
      project.put("kind", "bigquery#project").put("id", id).put("friendlyName", id);
      project.putObject("projectReference").put("projectId", id);
    }
    Body.answer(ctx, answer.put("totalItems", projects.size()));
  }
}
