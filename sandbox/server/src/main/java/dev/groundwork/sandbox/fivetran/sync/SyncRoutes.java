package dev.groundwork.sandbox.fivetran.sync;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.fivetran.Api;
import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code /connections/{id}/sync}, {@code /resync}, and {@code /force} as older clients call it. */
public final class SyncRoutes implements Service {
  private final ApiKeys keys;
  private final Account account;
  private final SyncEngine engine;

  public SyncRoutes(ApiKeys keys, Account account, SyncEngine engine) {
    this.keys = keys;
    this.account = account;
    this.engine = engine;
  }

  @Override
  public void register(RoutesConfig routes) {
    Api api = new Api(routes, keys);
    for (String name : List.of("/connections", "/connectors")) {
      api.post(name + "/{id}/sync", ctx -> sync(ctx, Input.of(ctx).flag("force").orElse(false)))
          .post(name + "/{id}/force", ctx -> sync(ctx, true))
          .post(name + "/{id}/resync", ctx -> resync(ctx, Input.of(ctx).body().path("scope")))
          .post(name + "/{id}/schemas/tables/resync", ctx -> resync(ctx, Input.of(ctx).body()))
          .get(name + "/{id}/state", this::state);
    }
  }

  private void sync(Context ctx, boolean force) throws InterruptedException {
    String id = ctx.pathParam("id");
    engine.trigger(id, force);
    Api.done(ctx, "Sync has been successfully triggered for connection with id '%s'".formatted(id));
  }

  /** {@code {"schema":["table", ...]}}, or nothing for everything. */
  private void resync(Context ctx, JsonNode scope) throws IOException, InterruptedException {
    String id = account.connection(ctx.pathParam("id")).id();
    Set<String> tables = new HashSet<>();
    scope.forEach(list -> list.forEach(table -> tables.add(table.asText())));
    if (tables.isEmpty()) {
      engine.resync(id, _ -> true, true);
    } else {
      engine.resync(id, tables::contains, false);
    }
    Api.done(ctx, "Re-sync has been triggered successfully");
  }

  private void state(Context ctx) {
    account.connection(ctx.pathParam("id"));
    throw FivetranError.notAllowed("State is kept for Function and Connector SDK connections only, not for gcs");
  }
}
