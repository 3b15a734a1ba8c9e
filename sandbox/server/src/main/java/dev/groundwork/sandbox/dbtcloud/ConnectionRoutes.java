package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** {@code /v3/accounts/A/connections}: of an account, not of a project. A PATCH carries the changed keys alone. */
public final class ConnectionRoutes implements Service {
  private static final String CONNECTIONS = "/v3/accounts/{account}/connections";
  private static final String CONNECTION = CONNECTIONS + "/{connection}";
  private static final Form FORM =
      Form.of(
          """
          {"name": null, "adapter_version": null, "private_link_endpoint_id": null, "oauth_configuration_id": null,
           "is_ssh_tunnel_enabled": false, "created_by_id": 1, "state": 1, "config": null}
          """);

  private final ApiTokens tokens;
  private final Documents documents;

  public ConnectionRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .post(CONNECTIONS, this::create)
        .get(CONNECTIONS, this::list)
        .get(CONNECTION, ctx -> Envelope.found(ctx, connection(new Request(ctx))))
        .patch(CONNECTION, this::change)
        .delete(CONNECTION, this::delete);
  }

  private void create(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode content = FORM.filled(request.body());
    Request.required(content, "name");
    String adapter = Request.required(content, "adapter_version");
    content.set("config", BigQueryConfig.of(adapter, content.path("config")));
    Envelope.created(ctx, documents.add(request.account(), Kind.CONNECTION, content));
  }

  private void list(Context ctx) {
    Envelope.page(ctx, documents.list(new Request(ctx).account(), Kind.CONNECTION, _ -> true));
  }

  private void change(Context ctx) throws IOException {
    Request request = new Request(ctx);
    ObjectNode patch = request.body();
    UnaryOperator<ObjectNode> change =
        before -> {
          ObjectNode content = before.deepCopy();
          patch.properties().stream()
              .filter(field -> FORM.blank().has(field.getKey()) && !field.getKey().equals("config"))
              .forEach(field -> content.set(field.getKey(), field.getValue()));
          Request.required(content, "name");
          content.set("config", BigQueryConfig.changed((ObjectNode) before.path("config"), patch.path("config")));
          return content;
        };
    ObjectNode changed =
        documents.atomically(
            () -> {
              ObjectNode before = connection(request);
              return documents.replace(request.account(), Kind.CONNECTION, before, change.apply(before));
            });
    Envelope.found(ctx, changed);
  }

  private void delete(Context ctx) {
    Request request = new Request(ctx);
    ObjectNode gone = connection(request);
    documents.remove(request.account(), Kind.CONNECTION, request.id("connection"));
    Envelope.found(ctx, gone);
  }

  private ObjectNode connection(Request request) {
    return documents.get(request.account(), Kind.CONNECTION, request.id("connection"));
  }
}
