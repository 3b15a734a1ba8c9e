package dev.groundwork.sandbox.providers.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON over HTTP. Answers of any status come back as they are, after the retries. */
public final class RestClient implements AutoCloseable {

  private static final int ATTEMPTS = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

  /**
   * Sends one request.
   *
   * @param headers beside the content type
   * @param body null for none
   * @param retried statuses after which to try again, as often as the vendors' clients do
   */
  public RestAnswer send(
      String method, URI uri, Map<String, String> headers, @Nullable JsonNode body, Set<Integer> retried) {
    HttpRequest request = request(method, uri, headers, body);
    Duration wait = FIRST_WAIT;
    for (int attempt = 1; ; attempt++) {
      HttpResponse<byte[]> answer = exchange(request);
      if (attempt == ATTEMPTS || !retried.contains(answer.statusCode())) {
        return new RestAnswer(answer.statusCode(), answer.body());
      }
      pause(asked(answer, wait));
      wait = wait.multipliedBy(2);
    }
  }

  private static HttpRequest request(String method, URI uri, Map<String, String> headers, @Nullable JsonNode body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    headers.forEach(request::header);
    if (body == null) {
      return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
        .build();
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (ConnectException e) {
      throw new UncheckedIOException("nothing listens at " + request.uri(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri() + " broke off: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(request.method() + " " + request.uri() + " was interrupted", e);
    }
  }

  /** {@code Retry-After} in seconds where the server says so, else our own back-off. */
  private static Duration asked(HttpResponse<?> answer, Duration otherwise) {
    Duration wait = answer.headers().firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(otherwise);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Waits; an interrupted wait ends the call. */
  public static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a retry", e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
