package dev.groundwork.sandbox.providers.fivetran;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Attributes;
import dev.groundwork.sandbox.providers.rest.RestAnswer;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fivetran's REST API as one provider configuration reaches it: base URL and keys. */
final class FivetranApi {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final Set<Integer> RETRIED = Set.of(429);

  private final RestClient rest;
  private final String base;
  private final String authorization;

  /**
   * One configuration's view.
   *
   * @param sandbox base of the sandbox, taken when the configuration names no {@code api_url}
   */
  FivetranApi(RestClient rest, URI sandbox, ObjectNode config) {
    this.rest = rest;
    this.base = Attributes.given(config, "api_url")
        ? Attributes.text(config, "api_url")
        : sandbox.resolve("/fivetran/v1").toString();
    String keys = keyOr(config, "api_key") + ":" + keyOr(config, "api_secret");
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
  }

  /** Where nobody told Terraform's environment, any key will do. */
  private static String keyOr(ObjectNode config, String name) {
    return Attributes.given(config, name) ? Attributes.text(config, name) : "sandbox";
  }

  JsonNode get(String path) {
    return send("GET", path, null, OK);
  }

  /** Makes something: anything but 201 is an error. */
  JsonNode create(String path, JsonNode body) {
    return send("POST", path, body, CREATED);
  }

  JsonNode post(String path, JsonNode body) {
    return send("POST", path, body, OK);
  }

  JsonNode patch(String path, JsonNode body) {
    return send("PATCH", path, body, OK);
  }

  void delete(String path) {
    send("DELETE", path, null, OK);
  }

  /** The {@code data} of an answer; Fivetran's success statuses are exact. */
  private JsonNode send(String method, String path, @Nullable JsonNode body, int expected) {
    Map<String, String> headers = Map.of("Authorization", authorization, "Accept", "application/json;version=2");
    RestAnswer answer = rest.send(method, URI.create(base + path), headers, body, RETRIED);
    if (answer.status() != expected) {
      throw FivetranError.of(answer, expected);
    }
    return answer.json().path("data");
  }
}
