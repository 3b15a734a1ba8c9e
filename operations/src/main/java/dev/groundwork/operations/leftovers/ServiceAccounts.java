package dev.groundwork.operations.leftovers;

import dev.groundwork.model.Secret;
import dev.groundwork.operations.access.GoogleAccess;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Service accounts by IAM's REST API: one request is not worth a client library. */
final class ServiceAccounts implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final long SHOWN = 300;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final GoogleAccess access;
  private final OkHttpClient http = new OkHttpClient.Builder().callTimeout(TIMEOUT).build();

  ServiceAccounts(GoogleAccess access) {
    this.access = access;
  }

  /**
   * Asks for an account.
   *
   * @param exists is called if it exists
   * @return why there is no answer; empty if there is one
   */
  Optional<String> ask(String email, Runnable exists) throws InterruptedException {
    String url = "%s/projects/%s/serviceAccounts/%s".formatted(access.iam(), access.google().project(), email);
    Request.Builder request = new Request.Builder().url(url);
    try {
      access.bearerToken().map(Secret::value).ifPresent(token -> request.header("Authorization", "Bearer " + token));
    } catch (UncheckedIOException nobody) {
      return Optional.of(nobody.getMessage());
    }
    try (Response response = http.newCall(request.build()).execute()) {
      if (response.isSuccessful()) {
        exists.run();
        return Optional.empty();
      }
      return response.code() == NOT_FOUND
          ? Optional.empty()
          : Optional.of("status %d: %s".formatted(response.code(), response.peekBody(SHOWN).string().strip()));
    } catch (InterruptedIOException stopped) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException(url);
      }
      return Optional.of("no answer from " + url);
    } catch (IOException broken) {
      return Optional.of(broken.toString());
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
