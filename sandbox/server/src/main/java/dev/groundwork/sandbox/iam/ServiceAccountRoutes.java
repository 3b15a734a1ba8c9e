package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.identity.PolicyRoutes;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.projects.Projects;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Service accounts and their policies. */
final class ServiceAccountRoutes {
  private static final String COLLECTION = "/projects/{project}/serviceAccounts";
  private static final String ACCOUNT = COLLECTION + "/{account}";
  private static final int PAGE = 20;

  private final ServiceAccounts accounts;
  private final Projects projects;
  private final Policies policies;
  private final Permissions permissions;

  ServiceAccountRoutes(
      ServiceAccounts accounts, Projects projects, Policies policies, Permissions permissions) {
    this.accounts = accounts;
    this.projects = projects;
    this.policies = policies;
    this.permissions = permissions;
  }

  void register(Mount mount) {
    new PolicyRoutes(policies, permissions, "iam.serviceAccounts", ctx -> account(ctx).resources())
        .register(mount, ACCOUNT);
    mount
        .post(ACCOUNT + ":enable", ctx -> setDisabled(ctx, "enable", false))
        .post(ACCOUNT + ":disable", ctx -> setDisabled(ctx, "disable", true))
        .post(COLLECTION, this::create)
        .get(COLLECTION, this::list)
        .get(ACCOUNT, ctx -> Body.answer(ctx, require(ctx, "get").view()))
        .patch(ACCOUNT, this::patch)
        .put(ACCOUNT, this::update)
        .delete(ACCOUNT, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "iam.serviceAccounts.create", project.resource());
    ObjectNode body = Body.object(ctx);
    JsonNode sent = body.path("serviceAccount");
    ServiceAccount account =
        accounts.create(
            project,
            body.path("accountId").asText(),
            sent.path("displayName").asText(),
            sent.path("description").asText());
    Body.answer(ctx, account.view());
  }

  private void list(Context ctx) {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "iam.serviceAccounts.list", project.resource());
    Page.answer(ctx, "accounts", accounts.of(project).stream().map(ServiceAccount::view).toList(), PAGE);
  }

  private void patch(Context ctx) throws IOException {
    ServiceAccount account = require(ctx, "update");
    ObjectNode body = Body.object(ctx);
    JsonNode sent = body.path("serviceAccount");
    Set<String> mask = Set.of(body.path("updateMask").asText().replace("display_name", "displayName").split(","));
    if (!Set.of("displayName", "description").containsAll(mask)) {
      throw GoogleError.invalid("updateMask %s; displayName, description or both".formatted(mask));
    }
    ServiceAccount changed =
        accounts.describe(
            account,
            mask.contains("displayName") ? sent.path("displayName").asText() : account.displayName(),
            mask.contains("description") ? sent.path("description").asText() : account.description());
    Body.answer(ctx, changed.view());
  }

  private void update(Context ctx) throws IOException {
    ServiceAccount account = require(ctx, "update");
    ObjectNode body = Body.object(ctx);
    Body.answer(
        ctx, accounts.describe(account, body.path("displayName").asText(), account.description()).view());
  }

  private void delete(Context ctx) {
    accounts.delete(require(ctx, "delete"));
    Body.answer(ctx, Map.of());
  }

  private void setDisabled(Context ctx, String action, boolean disabled) {
    accounts.setDisabled(require(ctx, action), disabled);
    Body.answer(ctx, Map.of());
  }

  private ServiceAccount account(Context ctx) {
    String project = ctx.pathParam("project");
    return accounts.get(project.equals("-") ? "-" : projects.get(project).id(), ctx.pathParam("account"));
  }

  private ServiceAccount require(Context ctx, String action) {
    ServiceAccount account = account(ctx);
    permissions.require(ctx, "iam.serviceAccounts." + action, account.resources());
    return account;
  }
}
