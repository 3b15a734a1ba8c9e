package dev.groundwork.sandbox.dbtcloud;

import dev.groundwork.sandbox.identity.RevokedKeys;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * API tokens: any works until it is revoked. A token belongs to accounts; one that ends in a hyphen and a number, such
 * as {@code sandbox-98765}, belongs to the account of that number.
 */
public final class ApiTokens {
  private static final Pattern HEADER = Pattern.compile("(?:Token|Bearer)\\s+(\\S+)\\s*");
  private static final Pattern ACCOUNT = Pattern.compile(".*-([1-9][0-9]{0,17})");

  private final RevokedKeys revoked;

  public ApiTokens(RevokedKeys revoked) {
    this.revoked = revoked;
  }

  /**
   * @throws DbtCloudError 401 without a token, or with a revoked one
   */
  void require(Context ctx) {
    String token = token(ctx.header("Authorization"));
    if (token.isEmpty()) {
      throw DbtCloudError.invalidToken("Authorization is missing; allowed: Token <token>, or Bearer <token>");
    }
    if (revoked.has(token)) {
      throw DbtCloudError.invalidToken("the token was revoked");
    }
  }

  /** The account that a token names, if it names one. */
  static Optional<Long> account(Context ctx) {
    Matcher named = ACCOUNT.matcher(token(ctx.header("Authorization")));
    return named.matches() ? Optional.of(Long.parseLong(named.group(1))) : Optional.empty();
  }

  private static String token(@Nullable String authorization) {
    Matcher given = HEADER.matcher(authorization == null ? "" : authorization);
    return given.matches() ? given.group(1) : "";
  }
}
