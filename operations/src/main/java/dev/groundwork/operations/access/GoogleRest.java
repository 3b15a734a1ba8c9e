package dev.groundwork.operations.access;

import dev.groundwork.model.Secret;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Google's REST APIs where one request is not worth a client library. */
public final class GoogleRest implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int SHOWN = 300;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final MediaType JSON = MediaType.get("application/json");

  private final GoogleAccess access;
  private final OkHttpClient http = new OkHttpClient.Builder().callTimeout(TIMEOUT).build();

  public GoogleRest(GoogleAccess access) {
    this.access = access;
  }

  /**
   * What came back.
   *
   * @param body JSON, or whatever stood in its place
   */
  public record Answer(int status, String body) {
    public boolean successful() {
      return status >= 200 && status < 300;
    }

    public boolean notFound() {
      return status == NOT_FOUND;
    }

    /** For a person: the status and how an error begins. An answer may hold a secret, an error never does. */
    @Override
    public String toString() {
      String shown = successful() ? "" : ": " + body.substring(0, Math.min(SHOWN, body.length())).strip();
      return "status " + status + shown;
    }
  }

  /**
   * Asks.
   *
   * @throws UncheckedIOException if there is no answer, or nobody to ask as
   */
  public Answer get(String url) throws InterruptedException {
    return send(new Request.Builder().url(url));
  }

  /**
   * Sends JSON.
   *
   * @throws UncheckedIOException if there is no answer, or nobody to ask as
   */
  public Answer post(String url, String json) throws InterruptedException {
    return send(new Request.Builder().url(url).post(RequestBody.create(json, JSON)));
  }

  private Answer send(Request.Builder request) throws InterruptedException {
    access.bearerToken().map(Secret::value).ifPresent(token -> request.header("Authorization", "Bearer " + token));
    Request asked = request.build();
    try (Response response = http.newCall(asked).execute()) {
      return new Answer(response.code(), response.body().string());
    } catch (InterruptedIOException stopped) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException(asked.url().toString());
      }
      throw new UncheckedIOException("no answer from " + asked.url(), stopped);
    } catch (IOException broken) {
      throw new UncheckedIOException(String.valueOf(broken.getMessage()), broken);
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
