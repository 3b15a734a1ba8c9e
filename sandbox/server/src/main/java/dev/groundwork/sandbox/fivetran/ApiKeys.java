package dev.groundwork.sandbox.fivetran;

import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** API keys: any works until {@code POST /_sandbox/keys/revoke {"key":"..."}} names it. */
public final class ApiKeys implements Service {
  private static final String BASIC = "Basic ";

  private final Store store;
  private final Records<Boolean> revoked;

  public ApiKeys(Store store) {
    this.store = store;
    this.revoked = store.records("revoked_keys", Boolean.class);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/_sandbox/keys/revoke", this::revoke);
  }

  /**
   * @throws FivetranError 401 {@code AuthFailed} without a Basic key, or with a revoked one
   */
  void require(Context ctx) {
    String key = key(ctx.header("Authorization"));
    if (key.isEmpty()) {
      throw FivetranError.authFailed("Missing authorization header");
    }
    if (revoked.has(key)) {
      throw FivetranError.authFailed("Authentication failed");
    }
  }

  private void revoke(Context ctx) throws IOException {
    String key = Body.object(ctx).path("key").asText();
    if (key.isEmpty()) {
      throw GoogleError.invalid("key is missing; the API key that must stop working");
    }
    store.write(() -> revoked.put(key, true));
    Body.answer(ctx, Map.of("revoked", key));
  }

  private static String key(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BASIC)) {
      return "";
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? pair : pair.substring(0, colon);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
