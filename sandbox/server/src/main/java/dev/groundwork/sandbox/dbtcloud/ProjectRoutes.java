package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code /v3/accounts/A/projects}. A project without {@code repository_id} has none; {@code state} 2 ends it. */
public final class ProjectRoutes implements Service {
  private static final Form FORM =
      Form.of(
          """
          {"name": null, "description": "", "dbt_project_subdirectory": null, "type": 0, "connection_id": null,
           "repository_id": null, "semantic_layer_config_id": null, "state": 1, "freshness_job_id": null,
           "docs_job_id": null, "skipped_setup": false, "group_permissions": [], "docs_job": null,
           "freshness_job": null}
          """);

  private final ApiTokens tokens;
  private final Documents documents;

  public ProjectRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .post(Api.PROJECTS, this::create)
        .get(Api.PROJECTS, this::list)
        .get(Api.PROJECTS + "/{project}", ctx -> Envelope.found(ctx, project(new Request(ctx))))
        .post(Api.PROJECTS + "/{project}", this::state);
  }

  private void create(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode content = FORM.filled(request.body());
    Request.required(content, "name");
    Envelope.created(ctx, documents.add(request.account(), Kind.PROJECT, content));
  }

  private void list(Context ctx) {
    Envelope.page(ctx, documents.list(new Request(ctx).account(), Kind.PROJECT, _ -> true));
  }

  private void state(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode content = FORM.filled(request.body());
    Request.required(content, "name");
    long account = request.account();
    ObjectNode stated =
        documents.atomically(
            () -> {
              ObjectNode before = project(request);
              long id = request.id("project");
              References.inProject(documents, account, id, Kind.REPOSITORY, content, "repository_id");
              ObjectNode after = documents.replace(account, Kind.PROJECT, before, content);
              if (Request.deletes(content)) {
                documents.remove(account, Kind.PROJECT, id);
              }
              return after;
            });
    Envelope.found(ctx, stated);
  }

  private ObjectNode project(Request request) {
    return documents.get(request.account(), Kind.PROJECT, request.id("project"));
  }
}
