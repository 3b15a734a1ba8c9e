package dev.groundwork.sandbox.providers.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Attributes;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.rest.RestAnswer;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Google's REST APIs as one provider configuration reaches them: endpoints, token, project. */
final class GoogleApi {

  private static final Set<Integer> RETRIED_READS = Set.of(429, 500, 502, 503);
  private static final Set<Integer> RETRIED_WRITES = Set.of(429, 503);

  private final RestClient rest;
  private final URI base;
  private final ObjectNode config;
  private final PolicyLocks locks;
  private @Nullable String impersonated;

  /**
   * One configuration's view.
   *
   * @param base of the sandbox, for services whose endpoint the configuration does not set
   */
  GoogleApi(RestClient rest, URI base, ObjectNode config, PolicyLocks locks) {
    this.rest = rest;
    this.base = base;
    this.config = config;
    this.locks = locks;
  }

  PolicyLocks locks() {
    return locks;
  }

  /** The project of a resource: its own, else the provider's. */
  String project(JsonNode state) {
    String project = Attributes.given(state, "project") ? Attributes.text(state, "project") : providerProject();
    return project.startsWith("projects/") ? project.substring("projects/".length()) : project;
  }

  private String providerProject() {
    if (!Attributes.given(config, "project")) {
      throw new Failure(
          "Failed to retrieve project, pid: , err: project: required field is not set",
          "Set project in the provider block or on the resource, or GOOGLE_PROJECT.");
    }
    return Attributes.text(config, "project");
  }

  JsonNode get(GoogleService service, String path) {
    return send("GET", service, path, null, Map.of());
  }

  /** Empty where there is no such thing. */
  Optional<JsonNode> find(GoogleService service, String path) {
    try {
      return Optional.of(get(service, path));
    } catch (GoogleError e) {
      if (e.notFound()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  JsonNode post(GoogleService service, String path, JsonNode body) {
    return send("POST", service, path, body, Map.of());
  }

  JsonNode put(GoogleService service, String path, JsonNode body) {
    return send("PUT", service, path, body, Map.of());
  }

  JsonNode patch(GoogleService service, String path, JsonNode body) {
    return send("PATCH", service, path, body, Map.of());
  }

  void delete(GoogleService service, String path) {
    send("DELETE", service, path, null, Map.of());
  }

  /** Ends something; that it is gone already is as good. */
  void deleteIfPresent(GoogleService service, String path) {
    try {
      delete(service, path);
    } catch (GoogleError e) {
      if (!e.notFound()) {
        throw e;
      }
    }
  }

  /** Any call; an answer that is no success is a {@link GoogleError}. */
  JsonNode send(
      String method, GoogleService service, String path, @Nullable JsonNode body, Map<String, String> headers) {
    return exchange(method, service, path, body, headers, token());
  }

  private JsonNode exchange(
      String method,
      GoogleService service,
      String path,
      @Nullable JsonNode body,
      Map<String, String> headers,
      Optional<String> bearer) {
    Map<String, String> all = new HashMap<>(headers);
    bearer.ifPresent(token -> all.put("Authorization", "Bearer " + token));
    if (Attributes.flag(config, "user_project_override") && Attributes.given(config, "billing_project")) {
      all.put("X-Goog-User-Project", Attributes.text(config, "billing_project"));
    }
    RestAnswer answer = rest.send(
        method, endpoint(service).resolve(path), all, body, method.equals("GET") ? RETRIED_READS : RETRIED_WRITES);
    if (!answer.ok()) {
      throw GoogleError.of(answer);
    }
    return answer.json();
  }

  private URI endpoint(GoogleService service) {
    return Attributes.given(config, service.attribute())
        ? URI.create(Attributes.text(config, service.attribute()))
        : base.resolve(service.sandboxPath());
  }

  private Optional<String> token() {
    String account = Attributes.text(config, "impersonate_service_account");
    return account.isEmpty() ? own() : Optional.of(impersonating(account));
  }

  /** A token of another account, for which the caller needs {@code roles/iam.serviceAccountTokenCreator} there. */
  private synchronized String impersonating(String account) {
    if (impersonated == null) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.putArray("scope").add("https://www.googleapis.com/auth/cloud-platform");
      String path = "projects/-/serviceAccounts/" + account + ":generateAccessToken";
      impersonated = GoogleError.during("impersonate " + account, () -> Attributes.text(
          exchange("POST", GoogleService.IAM_CREDENTIALS, path, body, Map.of(), own()), "accessToken"));
    }
    return impersonated;
  }

  /** The sandbox takes a service account's e-mail for its token; without one the caller is the project's owner. */
  private Optional<String> own() {
    if (!Attributes.text(config, "access_token").isEmpty()) {
      return Optional.of(Attributes.text(config, "access_token"));
    }
    return Credentials.accountOf(Attributes.text(config, "credentials"));
  }

  /** A path segment or query value. */
  static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
