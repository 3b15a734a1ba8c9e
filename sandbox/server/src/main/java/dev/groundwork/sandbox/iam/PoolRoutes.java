package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.operations.Operations;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.projects.Projects;
import io.javalin.http.Context;
import java.io.IOException;

/** Workload identity pools, their providers and the operations on both. */
final class PoolRoutes {
  private static final String POOLS = "/projects/{project}/locations/global/workloadIdentityPools";
  private static final String POOL = POOLS + "/{pool}";
  private static final String PROVIDERS = POOL + "/providers";
  private static final String PROVIDER = PROVIDERS + "/{provider}";
  private static final String POOL_TYPE = "google.iam.v1.WorkloadIdentityPool";
  private static final String PROVIDER_TYPE = "google.iam.v1.WorkloadIdentityPoolProvider";
  private static final int PAGE = 50;

  private final Pools pools;
  private final Operations operations;
  private final Projects projects;
  private final Permissions permissions;

  PoolRoutes(Pools pools, Operations operations, Projects projects, Permissions permissions) {
    this.pools = pools;
    this.operations = operations;
    this.projects = projects;
    this.permissions = permissions;
  }

  void register(Mount mount) {
    mount
        .post(POOL + ":undelete", ctx -> finish(ctx, POOL_TYPE, pools.undelete(pool(ctx, "undelete"))))
        .post(PROVIDER + ":undelete", ctx -> finish(ctx, PROVIDER_TYPE, pools.undelete(provider(ctx, "undelete"))))
        .post(POOLS, this::createPool)
        .get(POOLS, ctx -> list(ctx, "workloadIdentityPools", parent(ctx, "list")))
        .get(POOL, ctx -> Body.answer(ctx, pools.get(pool(ctx, "get"))))
        .patch(POOL, ctx -> patch(ctx, POOL_TYPE, pool(ctx, "update")))
        .delete(POOL, ctx -> finish(ctx, POOL_TYPE, pools.delete(pool(ctx, "delete"))))
        .get(POOL + "/operations/{operation}", ctx -> operation(ctx, pool(ctx, "get")))
        .post(PROVIDERS, this::createProvider)
        .get(PROVIDERS, ctx -> list(ctx, "workloadIdentityPoolProviders", providerPool(ctx, "list") + "/providers"))
        .get(PROVIDER, ctx -> Body.answer(ctx, pools.get(provider(ctx, "get"))))
        .patch(PROVIDER, ctx -> patch(ctx, PROVIDER_TYPE, provider(ctx, "update")))
        .delete(PROVIDER, ctx -> finish(ctx, PROVIDER_TYPE, pools.delete(provider(ctx, "delete"))))
        .get(PROVIDER + "/operations/{operation}", ctx -> operation(ctx, provider(ctx, "get")));
  }

  private void createPool(Context ctx) throws IOException {
    String id = ctx.queryParam("workloadIdentityPoolId");
    finish(ctx, POOL_TYPE, pools.create(parent(ctx, "create"), id, Body.object(ctx)));
  }

  private void createProvider(Context ctx) throws IOException {
    String pool = pools.active(providerPool(ctx, "create")).path("name").asText();
    String id = ctx.queryParam("workloadIdentityPoolProviderId");
    finish(ctx, PROVIDER_TYPE, pools.create(pool + "/providers", id, Body.object(ctx)));
  }

  private void patch(Context ctx, String type, String name) throws IOException {
    finish(ctx, type, pools.patch(name, ctx.queryParam("updateMask"), Body.object(ctx)));
  }

  private void list(Context ctx, String field, String parent) {
    boolean deleted = Boolean.parseBoolean(ctx.queryParam("showDeleted"));
    Page.answer(ctx, field, pools.below(parent, deleted), PAGE);
  }

  private void finish(Context ctx, String type, ObjectNode changed) {
    String prefix = changed.path("name").asText() + "/operations/";
    Body.answer(ctx, operations.done(prefix, type, changed));
  }

  private void operation(Context ctx, String of) {
    Body.answer(ctx, operations.get(of + "/operations/" + ctx.pathParam("operation")));
  }

  private String parent(Context ctx, String action) {
    return parent(ctx, "iam.workloadIdentityPools.", action);
  }

  private String parent(Context ctx, String kind, String action) {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, kind + action, project.resource());
    return "projects/%s/locations/global/workloadIdentityPools".formatted(project.number());
  }

  private String pool(Context ctx, String action) {
    return parent(ctx, action) + "/" + ctx.pathParam("pool");
  }

  private String provider(Context ctx, String action) {
    return providerPool(ctx, action) + "/providers/" + ctx.pathParam("provider");
  }

  private String providerPool(Context ctx, String action) {
    return parent(ctx, "iam.workloadIdentityPoolProviders.", action) + "/" + ctx.pathParam("pool");
  }
}
