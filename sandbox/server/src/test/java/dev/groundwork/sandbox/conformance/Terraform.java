package dev.groundwork.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/**
 * A Terraform provider at work: its headers, its query parameters, its reading of answers. JSON may be written with
 * single quotes.
 */
record Terraform(Http http, String prefix, String suffix, List<String> headers) {
  private static final List<String> JSON_BODY = List.of("Content-Type", "application/json");

  /** Google's provider, with an endpoint that its stack overrides. */
  static Terraform google(Http http, String endpoint) {
    return new Terraform(http, endpoint, "alt=json&prettyPrint=false", JSON_BODY);
  }

  /** Fivetran's provider. */
  static Terraform fivetran(Http http) {
    List<String> headers = new ArrayList<>(JSON_BODY);
    headers.addAll(List.of("Authorization", "Basic a2V5OnNlY3JldA==", "Accept", "application/json;version=2"));
    return new Terraform(http, "/fivetran/v1/", "", headers);
  }

  /** dbt Cloud's provider. */
  static Terraform dbtCloud(Http http) {
    List<String> headers = new ArrayList<>(JSON_BODY);
    headers.addAll(List.of("Authorization", "Token dead-or-alive"));
    return new Terraform(http, "/dbtcloud/api/", "", headers);
  }

  /** The same provider, asking below another endpoint. */
  Terraform at(String endpoint) {
    return new Terraform(http, endpoint, suffix, headers);
  }

  JsonNode get(String path) {
    return ok(200, call("GET", path, ""));
  }

  JsonNode post(String path, String body) {
    return ok(200, call("POST", path, body));
  }

  JsonNode put(String path, String body) {
    return ok(200, call("PUT", path, body));
  }

  JsonNode patch(String path, String body) {
    return ok(200, call("PATCH", path, body));
  }

  /** A delete that answers 200, so it must have a body of JSON: the providers read one. */
  JsonNode delete(String path) {
    return ok(200, call("DELETE", path, ""));
  }

  /** A delete whose answer is the bare status 204. */
  void deleteSilently(String path) {
    Answer answer = call("DELETE", path, "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
  }

  /** Google's reason for the refusal of a request that must be refused with this status. */
  String refused(int status, String method, String path, String body) {
    Answer answer = call(method, path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body().at("/error/code").asInt()).isEqualTo(status);
    assertThat(answer.body().at("/error/message").asText()).isNotEmpty();
    return answer.body().at("/error/errors/0/reason").asText();
  }

  /** Any request with the provider's headers. */
  Answer call(String method, String path, String body) {
    BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(quoted(body));
    return http.send(method, prefix + query(path), sent, headers.toArray(String[]::new));
  }

  private String query(String path) {
    return suffix.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + suffix;
  }

  static JsonNode ok(int status, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body().isObject()).as("a JSON object: '%s'", answer.text()).isTrue();
    return answer.body();
  }

  /** Checks that an answer has all that is expected; it may have more keys, but no longer lists. */
  static void assertHolds(JsonNode answer, String expected) {
    try {
      assertHolds("", answer, Json.MAPPER.readTree(quoted(expected)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(expected, e);
    }
  }

  private static void assertHolds(String at, JsonNode answer, JsonNode expected) {
    if (expected.isObject()) {
      assertThat(answer.isObject()).as("%s is an object: %s", at, answer).isTrue();
      expected.properties().forEach(e -> assertHolds(at + "/" + e.getKey(), answer.path(e.getKey()), e.getValue()));
    } else if (expected.isArray()) {
      assertThat(answer).as(at).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        assertHolds(at + "/" + i, answer.path(i), expected.path(i));
      }
    } else {
      assertThat(answer).as(at).isEqualTo(expected);
    }
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
