package dev.groundwork.operations.fivetran;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.groundwork.operations.access.Sleeper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Requests in Fivetran's envelope {@code {code, message, data}}. 429 is waited out for any request, because a refused
 * one did nothing; broken connections and 5xx only where asking twice is harmless.
 */
final class FivetranHttp implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(1);
  private static final MediaType JSON_TYPE = MediaType.get("application/json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final FivetranSettings settings;
  private final Sleeper sleeper;
  private final OkHttpClient http;

  FivetranHttp(FivetranSettings settings, Sleeper sleeper) {
    this.settings = settings;
    this.sleeper = sleeper;
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(settings.connectTimeout())
            .readTimeout(settings.readTimeout())
            .build();
  }

  JsonNode get(String path, Map<String, String> query) throws InterruptedException {
    HttpUrl.Builder url = HttpUrl.get(settings.api() + path).newBuilder();
    query.forEach(url::addQueryParameter);
    return send("GET " + path, new Request.Builder().url(url.build()), true);
  }

  JsonNode post(String path, Map<String, ?> body) throws InterruptedException {
    try {
      RequestBody json = RequestBody.create(JSON.writeValueAsBytes(body), JSON_TYPE);
      return send("POST " + path, new Request.Builder().url(settings.api() + path).post(json), false);
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Deleting twice is harmless: the second time there is nothing, which is what was wanted. */
  void delete(String path) throws InterruptedException {
    try {
      send("DELETE " + path, new Request.Builder().url(settings.api() + path).delete(), true);
    } catch (FivetranException refused) {
      if (refused.status() != NOT_FOUND) {
        throw refused;
      }
    }
  }

  <T> T data(JsonNode data, TypeReference<T> type) {
    return JSON.convertValue(data, type);
  }

  private JsonNode send(String what, Request.Builder request, boolean harmless) throws InterruptedException {
    request
        .header("Accept", "application/json;version=2")
        .header("Authorization", Credentials.basic(settings.key().value(), settings.secret().value()));
    for (int attempt = 1; ; attempt++) {
      Outcome outcome = attempt(what, request.build(), harmless);
      if (outcome.failure == null) {
        return outcome.data;
      }
      if (outcome.comeBackIn.isEmpty() || attempt >= settings.attempts()) {
        throw outcome.failure;
      }
      sleeper.sleep(outcome.comeBackIn.get());
    }
  }

  private Outcome attempt(String what, Request request, boolean harmless) throws InterruptedException {
    try (Response response = http.newCall(request).execute()) {
      String text = response.body().string();
      JsonNode envelope = parse(text);
      if (response.isSuccessful() && envelope != null) {
        return new Outcome(envelope.path("data"), null, Optional.empty());
      }
      FivetranException failure = failure(what, response.code(), envelope, text);
      return new Outcome(JSON.nullNode(), failure, pause(response, harmless));
    } catch (IOException broken) {
      if (broken instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
        throw new InterruptedException(what);
      }
      FivetranException failure = new FivetranException(what, broken);
      return new Outcome(JSON.nullNode(), failure, harmless ? Optional.of(DEFAULT_PAUSE) : Optional.empty());
    }
  }

  private Optional<Duration> pause(Response response, boolean harmless) {
    int status = response.code();
    if (status == TOO_MANY_REQUESTS) {
      return Optional.of(retryAfter(response.header("Retry-After")))
          .filter(asked -> asked.compareTo(settings.longestRetryAfter()) <= 0);
    }
    return status >= SERVER_ERROR && harmless ? Optional.of(DEFAULT_PAUSE) : Optional.empty();
  }

  private static Duration retryAfter(@Nullable String header) {
    boolean seconds = header != null && header.strip().matches("[0-9]{1,9}");
    return seconds ? Duration.ofSeconds(Long.parseLong(header.strip())) : DEFAULT_PAUSE;
  }

  private static FivetranException failure(String what, int status, @Nullable JsonNode envelope, String text) {
    if (envelope == null) {
      return new FivetranException(what, status, FivetranException.NO_CODE, "not JSON: " + text.strip());
    }
    return new FivetranException(
        what, status, envelope.path("code").asText(FivetranException.NO_CODE), envelope.path("message").asText());
  }

  private static @Nullable JsonNode parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node != null && node.isObject() ? node : null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private record Outcome(JsonNode data, @Nullable FivetranException failure, Optional<Duration> comeBackIn) {}
}
