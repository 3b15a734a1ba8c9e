package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.identity.CustomRole;
import dev.groundwork.sandbox.identity.CustomRoles;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles that a project defines itself. A deleted one can be taken back for a week and keeps its name for 37 days. */
final class RoleRoutes {
  private static final String ROLES = "/projects/{project}/roles";
  private static final String ROLE = ROLES + "/{role}";
  private static final int PAGE = 300;

  private final CustomRoles roles;
  private final Projects projects;
  private final Permissions permissions;
  private final InstantSource clock;

  RoleRoutes(CustomRoles roles, Projects projects, Permissions permissions, InstantSource clock) {
    this.roles = roles;
    this.projects = projects;
    this.permissions = permissions;
    this.clock = clock;
  }

  void register(Mount mount) {
    mount
        .post(ROLE + ":undelete", this::undelete)
        .post(ROLES, this::create)
        .get(ROLES, this::list)
        .get(ROLE, ctx -> Body.answer(ctx, view(require(ctx, "get"), true)))
        .patch(ROLE, this::patch)
        .delete(ROLE, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Project project = project(ctx, "create");
    ObjectNode body = Body.object(ctx);
    String id = body.path("roleId").asText();
    if (!id.matches("[a-zA-Z0-9_.]{3,64}")) {
      throw GoogleError.invalid("The role id %s; 3 to 64 letters, digits, underscores or periods".formatted(id));
    }
    String name = project.resource() + "/roles/" + id;
    if (roles.find(name).filter(role -> !role.forgotten(clock.instant())).isPresent()) {
      throw GoogleError.conflict(
          "A role named %s in %s already exists.".formatted(id, project.resource()));
    }
    Body.answer(ctx, view(roles.put(RoleBody.create(name, body.path("role"))), true));
  }

  private void list(Context ctx) {
    Project project = project(ctx, "list");
    boolean deleted = Boolean.parseBoolean(ctx.queryParam("showDeleted"));
    boolean full = "FULL".equals(ctx.queryParam("view"));
    Page.answer(
        ctx,
        "roles",
        roles.of(project.resource()).stream()
            .filter(role -> !role.deleted() || deleted && !role.forgotten(clock.instant()))
            .map(role -> view(role, full))
            .toList(),
        PAGE);
  }

  private void patch(Context ctx) throws IOException {
    CustomRole role = require(ctx, "update");
    JsonNode sent = Body.object(ctx);
    requireEtag(role, sent.path("etag").asText());
    if (role.deleted()) {
      throw refusal("You can't update a deleted role; undelete %s first.".formatted(role.name()));
    }
    Body.answer(ctx, view(roles.put(RoleBody.patch(role, ctx.queryParam("updateMask"), sent)), true));
  }

  private void delete(Context ctx) {
    CustomRole role = require(ctx, "delete");
    requireEtag(role, ctx.queryParam("etag"));
    if (role.deleted()) {
      throw refusal("You can't delete %s because it is already deleted.".formatted(role.name()));
    }
    Body.answer(ctx, view(roles.put(RoleBody.deleted(role, clock.instant())), true));
  }

  private void undelete(Context ctx) throws IOException {
    CustomRole role = require(ctx, "undelete");
    requireEtag(role, Body.object(ctx).path("etag").asText());
    if (!role.deleted()) {
      throw refusal("You can't undelete %s because it is not deleted.".formatted(role.name()));
    }
    if (role.beyondRecovery(clock.instant())) {
      throw refusal("You can't undelete %s because it was deleted more than 7 days ago.".formatted(role.name()));
    }
    Body.answer(ctx, view(roles.put(RoleBody.deleted(role, null)), true));
  }

  private static GoogleError refusal(String message) {
    return GoogleError.of(400, "FAILED_PRECONDITION", "failedPrecondition", message);
  }

  private static void requireEtag(CustomRole role, @Nullable String etag) {
    if (etag != null && !Set.of("", role.etag()).contains(etag)) {
      throw GoogleError.aborted("There were concurrent changes of %s. Please read and try again.".formatted(role.name()));
    }
  }

  private Project project(Context ctx, String action) {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "iam.roles." + action, project.resource());
    return project;
  }

  private CustomRole require(Context ctx, String action) {
    String name = project(ctx, action).resource() + "/roles/" + ctx.pathParam("role");
    return roles
        .find(name)
        .filter(role -> !role.forgotten(clock.instant()))
        .orElseThrow(() -> GoogleError.notFound("The role named %s was not found.".formatted(name)));
  }

  /** Lists leave the permissions out, unless asked for the full view. */
  private static ObjectNode view(CustomRole role, boolean full) {
    ObjectNode view = Json.MAPPER.createObjectNode().put("name", role.name()).put("title", role.title());
    if (!role.description().isEmpty()) {
      view.put("description", role.description());
    }
    if (full && !role.includedPermissions().isEmpty()) {
      role.includedPermissions().forEach(view.putArray("includedPermissions")::add);
    }
    view.put("stage", role.stage()).put("etag", role.etag());
    return role.deleted() ? view.put("deleted", true) : view;
  }
}
