package dev.groundwork.sandbox.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.operations.Operations;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Service Usage v1. */
public final class ServiceUsage implements Service {
  private static final int PAGE = 50;
  private static final int MOST_AT_ONCE = 20;
  private static final String TYPES = "google.api.serviceusage.v1.";

  private final EnabledServices services;
  private final Operations operations;
  private final Projects projects;
  private final Permissions permissions;

  public ServiceUsage(Store store, Operations operations, Projects projects, Permissions permissions) {
    this.services = new EnabledServices(store);
    this.operations = operations;
    this.projects = projects;
    this.permissions = permissions;
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount.versioned(routes, "/serviceusage/v1")
        .post("/projects/{project}/services:batchEnable", this::batchEnable)
        .get("/projects/{project}/services:batchGet", this::batchGet)
        .post("/projects/{project}/services/{service}:enable", this::enable)
        .post("/projects/{project}/services/{service}:disable", this::disable)
        .get("/projects/{project}/services/{service}", this::get)
        .get("/projects/{project}/services", this::list)
        .get("/operations/{operation}", ctx -> Body.answer(ctx, operations.get(operation(ctx))));
  }

  private void list(Context ctx) {
    Project project = require(ctx, "list");
    String filter = Objects.requireNonNullElse(ctx.queryParam("filter"), "");
    boolean enabled =
        switch (filter) {
          case "", "state:ENABLED" -> true;
          case "state:DISABLED" -> false;
          default -> throw GoogleError.invalid("Invalid filter %s; state:ENABLED or state:DISABLED".formatted(filter));
        };
    List<ObjectNode> listed = new ArrayList<>();
    services
        .of(project)
        .forEach(
            (service, on) -> {
              if (filter.isEmpty() || on == enabled) {
                listed.add(view(project, service, on));
              }
            });
    Page.answer(ctx, "services", listed, PAGE);
  }

  private void get(Context ctx) {
    Project project = require(ctx, "get");
    Body.answer(ctx, view(project, ctx.pathParam("service")));
  }

  private void batchGet(Context ctx) {
    Project project = require(ctx, "get");
    ArrayNode all = Json.MAPPER.createArrayNode();
    ctx.queryParams("names")
        .forEach(name -> all.add(view(project, name.substring(name.lastIndexOf('/') + 1))));
    Body.answer(ctx, Json.MAPPER.createObjectNode().set("services", all));
  }

  private void batchEnable(Context ctx) throws IOException {
    Project project = require(ctx, "enable");
    List<String> wanted = new ArrayList<>();
    for (JsonNode id : Body.object(ctx).path("serviceIds")) {
      wanted.add(id.asText());
    }
    if (wanted.isEmpty() || wanted.size() > MOST_AT_ONCE) {
      throw GoogleError.invalid("serviceIds has %d entries; 1 to %d".formatted(wanted.size(), MOST_AT_ONCE));
    }
    services.enable(project, wanted);
    ObjectNode response = Json.MAPPER.createObjectNode();
    ArrayNode enabled = response.putArray("services");
    wanted.forEach(service -> enabled.add(view(project, service, true)));
    Body.answer(ctx, operations.done("operations/acat.", TYPES + "BatchEnableServicesResponse", response));
  }

  private void enable(Context ctx) {
    Project project = require(ctx, "enable");
    String service = ctx.pathParam("service");
    services.enable(project, List.of(service));
    answerChanged(ctx, project, service, "EnableServiceResponse");
  }

  private void disable(Context ctx) {
    Project project = require(ctx, "disable");
    String service = ctx.pathParam("service");
    services.disable(project, service);
    answerChanged(ctx, project, service, "DisableServiceResponse");
  }

  private void answerChanged(Context ctx, Project project, String service, String type) {
    ObjectNode response = Json.MAPPER.createObjectNode();
    response.set("service", view(project, service));
    Body.answer(ctx, operations.done("operations/acf.", TYPES + type, response));
  }

  private Project require(Context ctx, String action) {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "serviceusage.services." + action, project.resource());
    return project;
  }

  private ObjectNode view(Project project, String service) {
    return view(project, service, services.isEnabled(project, service));
  }

  private static ObjectNode view(Project project, String service, boolean enabled) {
    String parent = "projects/" + project.number();
    ObjectNode view =
        Json.MAPPER
            .createObjectNode()
            .put("name", parent + "/services/" + service)
            .put("parent", parent)
            .put("state", enabled ? "ENABLED" : "DISABLED");
    view.putObject("config").put("name", service);
    return view;
  }

  private static String operation(Context ctx) {
    return "operations/" + ctx.pathParam("operation");
  }
}
