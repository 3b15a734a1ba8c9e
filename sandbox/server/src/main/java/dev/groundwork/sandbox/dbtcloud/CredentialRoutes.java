package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/**
 * {@code /v3/accounts/A/projects/P/credentials}. For BigQuery they are no secret: a dataset and a number of threads,
 * at the top for the older adapter, among {@code credential_details.fields} for the newer.
 */
public final class CredentialRoutes implements Service {
  private static final String CREDENTIALS = Api.PROJECTS + "/{project}/credentials";
  private static final String CREDENTIAL = CREDENTIALS + "/{credential}";
  private static final Form FORM =
      Form.of(
          """
          {"project_id": null, "type": null, "state": 1, "threads": null, "schema": null, "target_name": "default",
           "adapter_version": null}
          """);

  private final ApiTokens tokens;
  private final Documents documents;

  public CredentialRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .post(CREDENTIALS, this::create)
        .get(CREDENTIALS, this::list)
        .get(CREDENTIAL, ctx -> Envelope.found(ctx, credential(new Request(ctx))))
        .post(CREDENTIAL, this::state)
        .delete(CREDENTIAL, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Request request = new Request(ctx);
    documents.get(request.account(), Kind.PROJECT, request.id("project"));
    ObjectNode content = content(request.body(), request.id("project"));
    Envelope.created(ctx, documents.add(request.account(), Kind.CREDENTIAL, content));
  }

  private void list(Context ctx) {
    Request request = new Request(ctx);
    long project = request.id("project");
    Envelope.page(
        ctx, documents.list(request.account(), Kind.CREDENTIAL, found -> References.isIn(project, found)));
  }

  private void state(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode content = content(request.body(), request.id("project"));
    ObjectNode stated =
        documents.atomically(
            () -> documents.replace(request.account(), Kind.CREDENTIAL, credential(request), content));
    Envelope.found(ctx, stated);
  }

  private void delete(Context ctx) {
    Request request = new Request(ctx);
    ObjectNode gone = credential(request);
    documents.remove(request.account(), Kind.CREDENTIAL, request.id("credential"));
    Envelope.found(ctx, gone);
  }

  private ObjectNode credential(Request request) {
    return References.get(
        documents, request.account(), request.id("project"), Kind.CREDENTIAL, request.id("credential"));
  }

  private static ObjectNode content(ObjectNode body, long project) {
    ObjectNode content = FORM.filled(body).put("project_id", project);
    Request.required(content, "type");
    Request.choice(content, "type", List.of("bigquery", "adapter"));
    if (content.path("type").asText().equals("bigquery")) {
      Request.required(content, "schema");
      return content;
    }
    if (!Request.required(content, "adapter_version").startsWith("bigquery_")) {
      throw DbtCloudError.unsupported("credentials of adapter " + content.path("adapter_version").asText());
    }
    ObjectNode plain = content.putObject("unencrypted_credential_details");
    JsonNode fields = body.path("credential_details").path("fields");
    fields.properties().forEach(field -> plain.set(field.getKey(), field.getValue().path("value")));
    Request.required(plain, "schema");
    content.set("credential_details", body.get("credential_details"));
    return content;
  }
}
