package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/**
 * {@code /v3/accounts/A/projects/P/environments}. A project has one environment for development, at most one of each
 * deployment type, and any number without; see https://docs.getdbt.com/docs/deploy/deploy-environments.
 */
public final class EnvironmentRoutes implements Service {
  private static final String ENVIRONMENTS = Api.PROJECTS + "/{project}/environments";
  private static final String ENVIRONMENT = ENVIRONMENTS + "/{environment}";
  private static final String DEVELOPMENT = "development";
  private static final String PURPOSE = "deployment_type";
  private static final Form FORM =
      Form.of(
          """
          {"project_id": null, "credentials_id": null, "connection_id": null, "name": null, "dbt_version": "latest",
           "raw_dbt_version": null, "type": null, "use_custom_branch": false, "custom_branch": null,
           "supports_docs": false, "state": 1, "jobs": null, "custom_environment_variables": null,
           "deployment_type": null, "extended_attributes_id": null, "enable_model_query_history": false,
           "primary_profile_id": null}
          """);

  private final ApiTokens tokens;
  private final Documents documents;

  public EnvironmentRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .post(ENVIRONMENTS, this::create)
        .get(ENVIRONMENTS, this::list)
        .get(ENVIRONMENT, ctx -> Envelope.found(ctx, environment(new Request(ctx))))
        .post(ENVIRONMENT, this::state)
        .delete(ENVIRONMENT, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Request request = new Request(ctx);
    long account = request.account();
    long project = request.id("project");
    ObjectNode content = content(request.body(), project);
    ObjectNode made =
        documents.atomically(
            () -> {
              documents.get(account, Kind.PROJECT, project);
              check(account, project, 0, content);
              return documents.add(account, Kind.ENVIRONMENT, content);
            });
    Envelope.created(ctx, made);
  }

  private void list(Context ctx) {
    Request request = new Request(ctx);
    Envelope.page(ctx, inProject(request.account(), request.id("project")));
  }

  private void state(Context ctx) throws IOException {
    Request request = new Request(ctx);
    long account = request.account();
    ObjectNode content = content(request.body(), request.id("project"));
    ObjectNode stated =
        documents.atomically(
            () -> {
              ObjectNode before = environment(request);
              check(account, request.id("project"), request.id("environment"), content);
              return documents.replace(account, Kind.ENVIRONMENT, before, content);
            });
    Envelope.found(ctx, stated);
  }

  private void delete(Context ctx) {
    Request request = new Request(ctx);
    ObjectNode gone = environment(request);
    documents.remove(request.account(), Kind.ENVIRONMENT, request.id("environment"));
    Envelope.found(ctx, gone);
  }

  private ObjectNode environment(Request request) {
    return References.get(
        documents, request.account(), request.id("project"), Kind.ENVIRONMENT, request.id("environment"));
  }

  private List<ObjectNode> inProject(long account, long project) {
    return documents.list(account, Kind.ENVIRONMENT, found -> References.isIn(project, found));
  }

  private static ObjectNode content(ObjectNode body, long project) {
    ObjectNode content = FORM.filled(body).put("project_id", project);
    Request.required(content, "name");
    Request.required(content, "type");
    Request.choice(content, "type", List.of(DEVELOPMENT, "deployment"));
    Request.choice(content, PURPOSE, List.of("production", "staging"));
    if (isDevelopment(content) && content.hasNonNull(PURPOSE)) {
      throw DbtCloudError.invalid("deployment_type is for environments of type deployment alone");
    }
    return content;
  }

  private void check(long account, long project, long self, ObjectNode content) {
    References.inAccount(documents, account, Kind.CONNECTION, content, "connection_id");
    References.inProject(documents, account, project, Kind.CREDENTIAL, content, "credentials_id");
    for (ObjectNode other : inProject(account, project)) {
      if (other.path("id").asLong() == self) {
        continue;
      }
      if (isDevelopment(content) && isDevelopment(other)) {
        throw DbtCloudError.invalid("project %d has an environment for development already".formatted(project));
      }
      if (content.hasNonNull(PURPOSE) && content.get(PURPOSE).equals(other.get(PURPOSE))) {
        throw DbtCloudError.invalid(
            "project %d has an environment for %s already".formatted(project, content.get(PURPOSE).asText()));
      }
    }
  }

  private static boolean isDevelopment(ObjectNode environment) {
    return environment.path("type").asText().equals(DEVELOPMENT);
  }
}
