package dev.groundwork.sandbox.billing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Page;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** Which billing account pays for a project, and budgets. */
public final class BillingService implements Service {
  private static final String ACCOUNT = "billingAccounts/000000-000000-000000";
  private static final String BUDGETS = "/billingAccounts/{account}/budgets";
  private static final String BUDGET = BUDGETS + "/{budget}";
  private static final int PAGE = 100;

  private final Store store;
  private final Budgets budgets;
  private final Records<String> accounts;
  private final Projects projects;
  private final Permissions permissions;

  public BillingService(Store store, Projects projects, Permissions permissions) {
    this.store = store;
    this.budgets = new Budgets(store, projects);
    this.accounts = store.records("billingAccounts", String.class);
    this.projects = projects;
    this.permissions = permissions;
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount.versioned(routes, "/cloudbilling/v1")
        .get("/projects/{project}/billingInfo", ctx -> Body.answer(ctx, info(project(ctx, "get"))))
        .put("/projects/{project}/billingInfo", this::setAccount);
    Mount.versioned(routes, "/billingbudgets/v1")
        .post(BUDGETS, this::create)
        .get(BUDGETS, ctx -> Page.answer(ctx, "budgets", budgets.of(account(ctx, "list")), PAGE))
        .get(BUDGET, ctx -> Body.answer(ctx, budgets.get(name(ctx, "get"))))
        .patch(BUDGET, ctx -> Body.answer(ctx, budgets.patch(name(ctx, "update"), ctx.queryParam("updateMask"), Body.object(ctx))))
        .delete(BUDGET, this::delete);
  }

  private void setAccount(Context ctx) throws IOException {
    Project project = project(ctx, "createBillingAssignment");
    String account = Body.object(ctx).path("billingAccountName").asText();
    store.write(() -> accounts.put(project.id(), account));
    Body.answer(ctx, info(project));
  }

  private ObjectNode info(Project project) {
    String account = accounts.find(project.id()).orElse(ACCOUNT);
    return Json.MAPPER
        .createObjectNode()
        .put("name", "projects/%s/billingInfo".formatted(project.id()))
        .put("projectId", project.id())
        .put("billingAccountName", account)
        .put("billingEnabled", !account.isEmpty());
  }

  private void create(Context ctx) throws IOException {
    Body.answer(ctx, budgets.create(account(ctx, "create"), Body.object(ctx)));
  }

  private void delete(Context ctx) {
    budgets.delete(name(ctx, "delete"));
    Body.answer(ctx, Map.of());
  }

  private Project project(Context ctx, String action) {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "resourcemanager.projects." + action, project.resource());
    return project;
  }

  private String account(Context ctx, String action) {
    String account = ctx.pathParam("account");
    permissions.require(ctx, "billing.budgets." + action, "billingAccounts/" + account);
    return account;
  }

  private String name(Context ctx, String action) {
    return "billingAccounts/%s/budgets/%s".formatted(account(ctx, action), ctx.pathParam("budget"));
  }
}
