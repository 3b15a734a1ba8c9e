package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.SortedSet;

/**
 * {@code /v2/accounts}. Every id is an account, but the list must have an end: it shows those in which something was
 * made, the one that the token names, and 12345.
 */
public final class AccountRoutes implements Service {
  private static final long EXAMPLE = 12_345;

  private final ApiTokens tokens;
  private final Documents documents;

  public AccountRoutes(ApiTokens tokens, Documents documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, tokens)
        .get("/v2/accounts", this::list)
        .get("/v2/accounts/{account}", ctx -> Envelope.found(ctx, view(new Request(ctx).account())));
  }

  private void list(Context ctx) {
    SortedSet<Long> ids = documents.accounts();
    ids.add(EXAMPLE);
    ApiTokens.account(ctx).ifPresent(ids::add);
    Envelope.page(ctx, ids.stream().map(AccountRoutes::view).toList());
  }

  private static ObjectNode view(long id) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", id)
        .put("name", "Sandbox " + id)
        .put("state", 1)
        .put("plan", "enterprise")
        .put("developer_seats", 10);
  }
}
