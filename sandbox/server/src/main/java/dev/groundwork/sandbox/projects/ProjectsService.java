package dev.groundwork.sandbox.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.identity.PolicyRoutes;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.stream.Stream;

/** Cloud Resource Manager, v1 and the reading half of v3. */
public final class ProjectsService implements Service {
  private static final int PAGE = 500;

  private final Projects projects;
  private final Policies policies;
  private final Permissions permissions;

  public ProjectsService(Projects projects, Policies policies, Permissions permissions) {
    this.projects = projects;
    this.policies = policies;
    this.permissions = permissions;
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount v1 = Mount.versioned(routes, "/cloudresourcemanager/v1");
    Mount v3 = Mount.versioned(routes, "/cloudresourcemanager/v3");
    PolicyRoutes policy =
        new PolicyRoutes(
            policies, permissions, "resourcemanager.projects", ctx -> new String[] {project(ctx).resource()});
    policy.register(v1, "/projects/{project}");
    policy.register(v3, "/projects/{project}");
    v1.get("/projects/{project}", ctx -> Body.answer(ctx, v1(require(ctx))))
        .get("/projects", ctx -> Page.answer(ctx, "projects", visible(ctx).map(this::v1).toList(), PAGE));
    v3.get("/projects/{project}", ctx -> Body.answer(ctx, v3(require(ctx))))
        .get("/projects:search", ctx -> Page.answer(ctx, "projects", visible(ctx).map(this::v3).toList(), PAGE));
  }

  private Project project(Context ctx) {
    return projects.get(ctx.pathParam("project"));
  }

  private Project require(Context ctx) {
    Project project = project(ctx);
    permissions.require(ctx, "resourcemanager.projects.get", project.resource());
    return project;
  }

  private Stream<Project> visible(Context ctx) {
    return projects.all().stream()
        .filter(project -> permissions.allows(ctx, "resourcemanager.projects.get", project.resource()));
  }

  private ObjectNode v1(Project project) {
    ObjectNode view =
        Json.MAPPER
            .createObjectNode()
            .put("projectNumber", project.number())
            .put("projectId", project.id())
            .put("lifecycleState", "ACTIVE")
            .put("name", project.id())
            .put("createTime", Timestamps.format(project.created()));
    view.putObject("parent").put("type", "organization").put("id", "100000000000");
    return view;
  }

  private ObjectNode v3(Project project) {
    return Json.MAPPER
        .createObjectNode()
        .put("name", "projects/" + project.number())
        .put("parent", "organizations/100000000000")
        .put("projectId", project.id())
        .put("state", "ACTIVE")
        .put("displayName", project.id())
        .put("createTime", Timestamps.format(project.created()))
        .put("updateTime", Timestamps.format(project.created()));
  }
}
