package dev.groundwork.sandbox.fivetran.groups;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Api;
import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.Page;
import dev.groundwork.sandbox.clock.Times;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Group;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /account/info} and {@code /groups}. */
public final class GroupRoutes implements Service {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_ ]*");
  private static final String ACCOUNT = "sandbox_account";

  private final ApiKeys keys;
  private final Account account;
  private final Clock clock;

  public GroupRoutes(ApiKeys keys, Account account, Clock clock) {
    this.keys = keys;
    this.account = account;
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, keys)
        .get("/account/info", ctx -> Api.success(ctx, Map.of("account_id", ACCOUNT, "account_name", "Sandbox")))
        .post("/groups", this::create)
        .get("/groups", this::list)
        .get("/groups/{id}", ctx -> Api.success(ctx, view(account.group(ctx.pathParam("id")))))
        .patch("/groups/{id}", this::rename)
        .delete("/groups/{id}", this::delete)
        .get("/groups/{id}/service-account", this::serviceAccount);
  }

  private void create(Context ctx) throws IOException {
    String name = Input.of(ctx).required("name");
    Group group = new Group(account.newId(), name, clock.instant());
    account.atomically(
        () -> {
          check(name, "");
          account.put(group);
        });
    Api.created(ctx, "Group has been created", view(group));
  }

  private void list(Context ctx) {
    Api.success(ctx, Page.of(ctx, account.groups().stream().map(GroupRoutes::view).toList()));
  }

  private void rename(Context ctx) throws IOException {
    Group group = account.group(ctx.pathParam("id"));
    String name = Input.of(ctx).required("name");
    Group renamed = new Group(group.id(), name, group.createdAt());
    account.atomically(
        () -> {
          check(name, group.id());
          account.put(renamed);
        });
    Api.success(ctx, "Group has been updated", view(renamed));
  }

  private void delete(Context ctx) {
    Group group = account.group(ctx.pathParam("id"));
    int connections = account.connectionsOf(group.id()).size();
    if (connections > 0) {
      throw FivetranError.conflict(
          "Group with id '%s' has %d connections; delete them first".formatted(group.id(), connections));
    }
    if (account.findDestination(group.id()).isPresent()) {
      throw FivetranError.conflict("Group with id '%s' has a destination; delete it first".formatted(group.id()));
    }
    account.removeGroup(group.id());
    Api.done(ctx, "Group with id '%s' has been deleted".formatted(group.id()));
  }

  private void serviceAccount(Context ctx) {
    Api.success(ctx, Map.of("service_account", account.group(ctx.pathParam("id")).serviceAccount()));
  }

  private void check(String name, String self) {
    if (!NAME.matcher(name).matches()) {
      throw FivetranError.invalid(
          "Invalid group name '%s'; it begins with a letter or _ and holds letters, digits, _ and spaces only"
              .formatted(name));
    }
    if (account.groups().stream().anyMatch(group -> group.name().equals(name) && !group.id().equals(self))) {
      throw FivetranError.conflict("Group with name '%s' already exists".formatted(name));
    }
  }

  private static ObjectNode view(Group group) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", group.id())
        .put("name", group.name())
        .put("created_at", Times.wire(group.createdAt()));
  }
}
