package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /v3/accounts/A/projects/P/repositories}. One that is cloned by deploy key gets a public key that opens nothing. */
public final class RepositoryRoutes implements Service {
  private static final String REPOSITORIES = Api.PROJECTS + "/{project}/repositories";
  private static final String REPOSITORY = REPOSITORIES + "/{repository}";
  private static final String DEPLOY_KEY = "deploy_key";
  private static final List<String> STRATEGIES =
      List.of(DEPLOY_KEY, "github_app", "deploy_token", "azure_active_directory_app");
  private static final Pattern REMOTE = Pattern.compile(".*?([a-z]+)\\.[a-z]+[:/](.+?)(?:\\.git)?");
  private static final Form FORM =
      Form.of(
          """
          {"project_id": null, "remote_url": null, "state": 1, "git_clone_strategy": "deploy_key",
           "repository_credentials_id": null, "gitlab_project_id": null, "github_installation_id": null,
           "private_link_endpoint_id": null, "deploy_key_id": null, "deploy_key": null,
           "pull_request_url_template": "", "remote_backend": null, "full_name": null, "web_url": null}
          """);

  private final ApiTokens tokens;
  private final Documents documents;

  public RepositoryRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .post(REPOSITORIES, this::create)
        .get(REPOSITORIES, this::list)
        .get(REPOSITORY, ctx -> Envelope.found(ctx, repository(new Request(ctx))))
        .post(REPOSITORY, this::state)
        .delete(REPOSITORY, this::delete);
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
              ObjectNode added = documents.add(account, Kind.REPOSITORY, content);
              return documents.replace(account, Kind.REPOSITORY, added, withKey(added));
            });
    Envelope.created(ctx, made);
  }

  private void list(Context ctx) {
    Request request = new Request(ctx);
    long project = request.id("project");
    Envelope.page(
        ctx, documents.list(request.account(), Kind.REPOSITORY, found -> References.isIn(project, found)));
  }

  private void state(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode content = content(request.body(), request.id("project"));
    ObjectNode stated =
        documents.atomically(
            () -> {
              ObjectNode before = repository(request);
              content.set("deploy_key_id", before.get("deploy_key_id"));
              content.set(DEPLOY_KEY, before.get(DEPLOY_KEY));
              return documents.replace(request.account(), Kind.REPOSITORY, before, content);
            });
    Envelope.found(ctx, stated);
  }

  private void delete(Context ctx) {
    Request request = new Request(ctx);
    ObjectNode gone = repository(request);
    documents.remove(request.account(), Kind.REPOSITORY, request.id("repository"));
    Envelope.found(ctx, gone);
  }

  private ObjectNode repository(Request request) {
    return References.get(
        documents, request.account(), request.id("project"), Kind.REPOSITORY, request.id("repository"));
  }

  private static ObjectNode content(ObjectNode body, long project) {
    ObjectNode content = FORM.filled(body).put("project_id", project);
    Matcher remote = REMOTE.matcher(Request.required(content, "remote_url"));
    Request.choice(content, "git_clone_strategy", STRATEGIES);
    if (remote.matches()) {
      content.put("remote_backend", remote.group(1)).put("full_name", remote.group(2));
    }
    return content;
  }

  private static ObjectNode withKey(ObjectNode repository) {
    ObjectNode content = repository.deepCopy();
    if (repository.path("git_clone_strategy").asText().equals(DEPLOY_KEY)) {
      long id = repository.path("id").asLong();
      content.put("deploy_key_id", id);
      content
          .putObject(DEPLOY_KEY)
          .put("id", id)
          .put("account_id", repository.path("account_id").asLong())
          .put("state", 1)
          .put("public_key", "ssh-ed25519 sandbox-" + id + " dbt-deploy-key");
    }
    return content;
  }
}
