package dev.groundwork.sandbox.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;

/** {@code :getIamPolicy}, {@code :setIamPolicy} and {@code :testIamPermissions} of one kind of resource. */
public final class PolicyRoutes {
  private final Policies policies;
  private final Permissions permissions;
  private final String kind;
  private final Function<Context, String[]> resources;

  /**
   * @param kind what permissions begin with, such as {@code iam.serviceAccounts}
   * @param resources keys of a request's policies, its own first and the project's last; refuses what does not exist
   */
  public PolicyRoutes(
      Policies policies, Permissions permissions, String kind, Function<Context, String[]> resources) {
    this.policies = policies;
    this.permissions = permissions;
    this.kind = kind;
    this.resources = resources;
  }

  /** Adds the routes for the resource at that path. */
  public void register(Mount mount, String path) {
    mount
        .get(path + ":getIamPolicy", this::get)
        .post(path + ":getIamPolicy", this::get)
        .post(path + ":setIamPolicy", this::set)
        .post(path + ":testIamPermissions", this::test);
  }

  private void get(Context ctx) {
    String[] all = require(ctx, ".getIamPolicy");
    Body.answer(ctx, PolicyWire.view(policies.get(all[0])));
  }

  private void set(Context ctx) throws IOException {
    String[] all = resources.apply(ctx);
    JsonNode sent = Body.object(ctx).path("policy");
    Set<String> modified = policies.get(all[0]).rolesThatDiffer(PolicyWire.bindings(policies.roles(), sent));
    permissions.requireToSetPolicy(ctx, kind + ".setIamPolicy", modified, all);
    Body.answer(ctx, PolicyWire.view(PolicyWire.set(policies, all[0], sent)));
  }

  private void test(Context ctx) throws IOException {
    String[] all = resources.apply(ctx);
    ObjectNode answer = Json.MAPPER.createObjectNode();
    ArrayNode held = Json.MAPPER.createArrayNode();
    for (JsonNode permission : Body.object(ctx).path("permissions")) {
      if (permissions.allows(ctx, permission.asText(), all)) {
        held.add(permission);
      }
    }
    if (!held.isEmpty()) {
      answer.set("permissions", held);
    }
    Body.answer(ctx, answer);
  }

  private String[] require(Context ctx, String action) {
    String[] all = resources.apply(ctx);
    permissions.require(ctx, kind + action, all);
    return all;
  }
}
