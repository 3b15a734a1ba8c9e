package dev.groundwork.sandbox.fivetran;

import dev.groundwork.sandbox.identity.RevokedKeys;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** API keys: any works until it is revoked. */
public final class ApiKeys {
  private static final String BASIC = "Basic ";

  private final RevokedKeys revoked;

  public ApiKeys(RevokedKeys revoked) {
    this.revoked = revoked;
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
