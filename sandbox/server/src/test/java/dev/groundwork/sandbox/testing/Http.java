package dev.groundwork.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Plain requests to a sandbox. */
public record Http(String base, HttpClient client, Optional<String> token) {
  public Http(String base) {
    this(base, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), Optional.empty());
  }

  /** What came back; the body is missing where it is not JSON. */
  public record Answer(int status, JsonNode body, String text, HttpResponse<String> raw) {}

  /** The same with a bearer token, such as a service account's e-mail. */
  public Http as(String bearer) {
    return new Http(base, client, Optional.of(bearer));
  }

  public Answer get(String path) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
  }

  public Answer post(String path, String json) {
    return send("POST", path, HttpRequest.BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  public Answer patch(String path, String json) {
    return send("PATCH", path, HttpRequest.BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  public Answer put(String path, String json) {
    return send("PUT", path, HttpRequest.BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  /** Any request. */
  public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    URI uri = URI.create(path.startsWith("http") ? path : base + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    try {
      HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), json(response), response.body(), response);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") ? Json.MAPPER.readTree(response.body()) : Json.MAPPER.missingNode();
  }
}
