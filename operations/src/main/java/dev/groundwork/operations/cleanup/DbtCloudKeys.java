package dev.groundwork.operations.cleanup;

import dev.groundwork.model.Secret;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Asks dbt Cloud what its provider asks first. The provider fails on a dead token before any command, so it has to be
 * known before Terraform is started.
 *
 * @param api ends in {@code /api}
 */
public record DbtCloudKeys(URI api, Secret token) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final long SHOWN = 300;

  /** One request; nothing is changed. */
  public Keys ask() throws InterruptedException {
    OkHttpClient http = new OkHttpClient.Builder().callTimeout(TIMEOUT).build();
    String url = api + "/v2/accounts/";
    Request request = new Request.Builder().url(url).header("Authorization", "Token " + token.value()).build();
    try (Response response = http.newCall(request).execute()) {
      return response.isSuccessful()
          ? new Keys.Alive()
          : Keys.of(
              response.code(),
              "GET %s: status %d: %s".formatted(url, response.code(), response.peekBody(SHOWN).string().strip()));
    } catch (InterruptedIOException stopped) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException(url);
      }
      return new Keys.Unanswered("no answer from " + url);
    } catch (IOException broken) {
      return new Keys.Unanswered(broken.toString());
    } finally {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }
}
