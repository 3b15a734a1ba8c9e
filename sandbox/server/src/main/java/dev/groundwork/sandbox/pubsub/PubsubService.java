package dev.groundwork.sandbox.pubsub;

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
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** Pub/Sub v1, topics only. */
public final class PubsubService implements Service {
  private static final String TOPICS = "/projects/{project}/topics";
  private static final String TOPIC = TOPICS + "/{topic}";
  private static final int PAGE = 100;

  private final Topics topics;
  private final Projects projects;
  private final Policies policies;
  private final Permissions permissions;

  public PubsubService(Store store, Projects projects, Policies policies, Permissions permissions) {
    this.topics = new Topics(store, policies);
    this.projects = projects;
    this.policies = policies;
    this.permissions = permissions;
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount mount = Mount.versioned(routes, "/pubsub/v1");
    new PolicyRoutes(policies, permissions, "pubsub.topics", this::existing).register(mount, TOPIC);
    mount
        .put(TOPIC, this::create)
        .get(TOPICS, this::list)
        .get(TOPIC, ctx -> Body.answer(ctx, topics.get(require(ctx, "get"))))
        .patch(TOPIC, this::patch)
        .delete(TOPIC, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "pubsub.topics.create", project.resource());
    Body.answer(ctx, topics.create(name(ctx), Body.object(ctx)));
  }

  private void list(Context ctx) {
    Project project = projects.get(ctx.pathParam("project"));
    permissions.require(ctx, "pubsub.topics.list", project.resource());
    Page.answer(ctx, "topics", topics.of(project.resource()), PAGE);
  }

  /** The mask stands in the body, or in the query as Terraform's provider sends it. */
  private void patch(Context ctx) throws IOException {
    String name = require(ctx, "update");
    ObjectNode body = Body.object(ctx);
    String mask = Objects.requireNonNullElseGet(ctx.queryParam("updateMask"), () -> body.path("updateMask").asText());
    Body.answer(ctx, topics.patch(name, mask, body.path("topic")));
  }

  private void delete(Context ctx) {
    topics.delete(require(ctx, "delete"));
    Body.answer(ctx, Map.of());
  }

  private String require(Context ctx, String action) {
    permissions.require(ctx, "pubsub.topics." + action, resources(ctx));
    return name(ctx);
  }

  private String[] existing(Context ctx) {
    topics.get(name(ctx));
    return resources(ctx);
  }

  private String[] resources(Context ctx) {
    return new String[] {name(ctx), projects.get(ctx.pathParam("project")).resource()};
  }

  private String name(Context ctx) {
    return projects.get(ctx.pathParam("project")).resource() + "/topics/" + ctx.pathParam("topic");
  }
}
