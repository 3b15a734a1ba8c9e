package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where tokens come from: impersonation, and OAuth's token endpoint. */
final class TokenRoutes {
  private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  private static final long LIFE_SECONDS = 3_599;

  private final ServiceAccounts accounts;
  private final Callers callers;
  private final Permissions permissions;
  private final InstantSource clock;

  TokenRoutes(ServiceAccounts accounts, Callers callers, Permissions permissions, InstantSource clock) {
    this.accounts = accounts;
    this.callers = callers;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** Adds {@code :generateAccessToken}. */
  void registerImpersonation(Mount mount) {
    mount.post("/projects/{project}/serviceAccounts/{account}:generateAccessToken", this::generate);
  }

  /** Adds {@code POST /token}. */
  void registerTokenEndpoint(RoutesConfig routes) {
    routes.post("/token", this::token);
  }

  private void generate(Context ctx) throws IOException {
    ServiceAccount account = accounts.get("-", ctx.pathParam("account"));
    permissions.require(ctx, "iam.serviceAccounts.getAccessToken", account.resources());
    JsonNode body = Body.object(ctx);
    if (body.path("scope").isEmpty()) {
      throw GoogleError.invalid(
          "scope is missing; at least one, such as https://www.googleapis.com/auth/cloud-platform");
    }
    Duration lifetime = lifetime(body.path("lifetime").asText("3600s"));
    Body.answer(
        ctx,
        Map.of(
            "accessToken", callers.mint(account.email()),
            "expireTime", Timestamps.format(clock.instant().plus(lifetime))));
  }

  private void token(Context ctx) {
    String grant = Objects.requireNonNullElse(ctx.formParam("grant_type"), "");
    if (!grant.equals(JWT_BEARER)) {
      // A person's refresh token; people own the project.
      answerToken(ctx, "ya29.sandbox-owner");
      return;
    }
    Optional<ServiceAccount> account = issuer(ctx.formParam("assertion")).flatMap(accounts::find);
    if (account.isEmpty()) {
      Body.answer(
          ctx,
          400,
          Map.of("error", "invalid_grant", "error_description", "Invalid grant: account not found"));
      return;
    }
    answerToken(ctx, callers.mint(account.get().email()));
  }

  private static void answerToken(Context ctx, String token) {
    Body.answer(
        ctx, Map.of("access_token", token, "expires_in", LIFE_SECONDS, "token_type", "Bearer"));
  }

  /** Who a signed assertion says it comes from. */
  private static Optional<String> issuer(@Nullable String assertion) {
    String[] parts = assertion == null ? new String[0] : assertion.split("\\.");
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
      return Optional.of(Json.MAPPER.readTree(new String(claims, StandardCharsets.UTF_8)).path("iss").asText());
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private static Duration lifetime(String text) {
    try {
      Duration lifetime = Duration.parse("PT" + text);
      if (lifetime.isPositive() && lifetime.compareTo(Duration.ofHours(12)) <= 0) {
        return lifetime;
      }
    } catch (DateTimeException e) {
      // told below, with the value
    }
    throw GoogleError.invalid("lifetime %s; seconds up to 43200s".formatted(text));
  }
}
