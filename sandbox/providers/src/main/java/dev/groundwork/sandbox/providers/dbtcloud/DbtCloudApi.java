package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.rest.RestAnswer;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** dbt Cloud's API as one provider configuration reaches it: host, account and token. */
final class DbtCloudApi {

  private static final Set<Integer> RETRIED = Set.of(408, 429, 500, 502, 503, 504);

  private final RestClient rest;
  private final String base;
  private final long account;
  private final String authorization;

  /**
   * One configuration's view; asks for the account at once, so that a dead token is an error whatever follows.
   *
   * @param sandbox base of the sandbox, taken when the configuration names no {@code host_url}
   */
  DbtCloudApi(RestClient rest, URI sandbox, ObjectNode config) {
    if (!given(config, "account_id")) {
      throw new Failure("Missing dbt Cloud account ID", "Set account_id in the provider block, or DBT_CLOUD_ACCOUNT_ID.");
    }
    this.rest = rest;
    this.base = given(config, "host_url") ? text(config, "host_url") : sandbox.resolve("/dbtcloud/api").toString();
    this.account = config.path("account_id").asLong();
    this.authorization = "Token " + tokenOr(config, "sandbox-" + account);
    if (!flag(config, "skip_credentials_validation")) {
      requireAccount();
    }
  }

  /** The real provider asks for one; the sandbox takes any, and none. */
  private static String tokenOr(ObjectNode config, String otherwise) {
    return given(config, "token") ? text(config, "token") : otherwise;
  }

  private void requireAccount() {
    JsonNode accounts =
        DbtCloudError.during("Unable to validate the dbt Cloud credentials", () -> send("GET", "/v2/accounts/", null));
    for (JsonNode each : accounts) {
      if (each.path("id").asLong() == account) {
        return;
      }
    }
    throw new Failure(
        "Unable to validate the dbt Cloud credentials", "The token has no access to account " + account + ".");
  }

  /** A body that names the account, as every one does. */
  ObjectNode body() {
    return JsonNodeFactory.instance.objectNode().put("account_id", account);
  }

  /** {@code path} begins below the account, on the version of the API that serves it: {@code v3}, {@code projects/}. */
  JsonNode get(String version, String path) {
    return send("GET", under(version, path), null);
  }

  JsonNode post(String version, String path, JsonNode body) {
    return send("POST", under(version, path), body);
  }

  JsonNode patch(String version, String path, JsonNode body) {
    return send("PATCH", under(version, path), body);
  }

  JsonNode delete(String version, String path) {
    return send("DELETE", under(version, path), null);
  }

  private String under(String version, String path) {
    return "/%s/accounts/%d/%s".formatted(version, account, path);
  }

  /** The {@code data} of an answer; any 2xx is a success. */
  private JsonNode send(String method, String path, @Nullable JsonNode body) {
    RestAnswer answer = rest.send(
        method, URI.create(base + path), Map.of("Authorization", authorization, "Accept", "application/json"), body, RETRIED);
    if (!answer.ok()) {
      throw DbtCloudError.of(answer, method + " " + base + path);
    }
    return answer.json().path("data");
  }
}
