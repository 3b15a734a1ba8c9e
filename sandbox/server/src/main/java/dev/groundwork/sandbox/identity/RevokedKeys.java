package dev.groundwork.sandbox.identity;

import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** Keys and tokens of vendors other than Google: any works until {@code POST /_sandbox/keys/revoke {"key":"..."}}. */
public final class RevokedKeys implements Service {
  private final Store store;
  private final Records<Boolean> revoked;

  public RevokedKeys(Store store) {
    this.store = store;
    this.revoked = store.records("revoked_keys", Boolean.class);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/_sandbox/keys/revoke", this::revoke);
  }

  public boolean has(String key) {
    return revoked.has(key);
  }

  private void revoke(Context ctx) throws IOException {
    String key = Body.object(ctx).path("key").asText();
    if (key.isEmpty()) {
      throw GoogleError.invalid("key is missing; the API key or token that must stop working");
    }
    store.write(() -> revoked.put(key, true));
    Body.answer(ctx, Map.of("revoked", key));
  }
}
