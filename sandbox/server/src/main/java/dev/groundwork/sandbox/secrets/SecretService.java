package dev.groundwork.sandbox.secrets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.identity.PolicyRoutes;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;

/** Secret Manager v1. */
public final class SecretService implements Service {
  private static final String COLLECTION = "/projects/{project}/secrets";
  private static final String SECRET = COLLECTION + "/{secret}";
  private static final String VERSION = SECRET + "/versions/{version}";
  private static final int PAGE = 25_000;

  private final Secrets secrets;
  private final SecretVersions versions;
  private final Store store;
  private final Projects projects;
  private final Policies policies;
  private final Permissions permissions;

  public SecretService(
      Store store, InstantSource clock, Projects projects, Policies policies, Permissions permissions) {
    this.secrets = new Secrets(store, clock);
    this.versions = new SecretVersions(store, clock);
    this.store = store;
    this.projects = projects;
    this.policies = policies;
    this.permissions = permissions;
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount mount = Mount.versioned(routes, "/secretmanager/v1");
    new PolicyRoutes(policies, permissions, "secretmanager.secrets", this::existing).register(mount, SECRET);
    mount
        .post(SECRET + ":addVersion", this::addVersion)
        .get(VERSION + ":access", this::access)
        .post(VERSION + ":enable", ctx -> change(ctx, "enable", SecretVersion.State.ENABLED))
        .post(VERSION + ":disable", ctx -> change(ctx, "disable", SecretVersion.State.DISABLED))
        .post(VERSION + ":destroy", ctx -> change(ctx, "destroy", SecretVersion.State.DESTROYED))
        .get(VERSION, ctx -> Body.answer(ctx, version(ctx, "get").view()))
        .get(SECRET + "/versions", this::listVersions)
        .post(COLLECTION, this::create)
        .get(COLLECTION, this::list)
        .get(SECRET, ctx -> Body.answer(ctx, secrets.get(secret(ctx, "secrets.get"))))
        .patch(SECRET, this::patch)
        .delete(SECRET, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Project project = project(ctx);
    permissions.require(ctx, "secretmanager.secrets.create", project.resource());
    String id = Objects.requireNonNullElse(ctx.queryParam("secretId"), "");
    Body.answer(ctx, secrets.create(project, id, Body.object(ctx)));
  }

  private void list(Context ctx) {
    Project project = project(ctx);
    permissions.require(ctx, "secretmanager.secrets.list", project.resource());
    Page.answer(ctx, "secrets", secrets.of(project), PAGE);
  }

  private void patch(Context ctx) throws IOException {
    String name = secret(ctx, "secrets.update");
    String mask = Objects.requireNonNullElse(ctx.queryParam("updateMask"), "");
    Body.answer(ctx, secrets.patch(name, mask, Body.object(ctx)));
  }

  private void delete(Context ctx) {
    String name = secret(ctx, "secrets.delete");
    secrets.get(name);
    store.write(
        () -> {
          secrets.delete(name);
          versions.deleteAll(name);
          policies.remove(resources(ctx)[0]);
        });
    Body.answer(ctx, Map.of());
  }

  private void addVersion(Context ctx) throws IOException {
    String name = secret(ctx, "versions.add");
    secrets.get(name);
    Body.answer(ctx, versions.add(name, Body.object(ctx).path("payload")).view());
  }

  private void listVersions(Context ctx) {
    String name = secret(ctx, "versions.list");
    secrets.get(name);
    Page.answer(ctx, "versions", versions.of(name).stream().map(SecretVersion::view).toList(), PAGE);
  }

  private void access(Context ctx) {
    SecretVersion version = version(ctx, "access");
    String data = versions.access(version);
    ObjectNode answer = Json.MAPPER.createObjectNode().put("name", version.name());
    answer
        .putObject("payload")
        .put("data", data)
        .put("dataCrc32c", String.valueOf(SecretVersions.crc32c(SecretVersions.decoded(data))));
    Body.answer(ctx, answer);
  }

  private void change(Context ctx, String action, SecretVersion.State state) {
    Body.answer(ctx, versions.change(version(ctx, action), state).view());
  }

  private SecretVersion version(Context ctx, String action) {
    return versions.get(secret(ctx, "versions." + action), ctx.pathParam("version"));
  }

  private Project project(Context ctx) {
    return projects.get(ctx.pathParam("project"));
  }

  private String secret(Context ctx, String permission) {
    permissions.require(ctx, "secretmanager." + permission, resources(ctx));
    return Secrets.name(project(ctx), ctx.pathParam("secret"));
  }

  private String[] resources(Context ctx) {
    Project project = project(ctx);
    return new String[] {"secrets/%s/%s".formatted(project.id(), ctx.pathParam("secret")), project.resource()};
  }

  private String[] existing(Context ctx) {
    secrets.get(Secrets.name(project(ctx), ctx.pathParam("secret")));
    return resources(ctx);
  }
}
