package dev.groundwork.ingestion.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.groundwork.ingestion.source.OwnOriginOnly.Ticket;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a source's endpoints. An attempt is everything from the request to the last byte of the answer, so an answer
 * that breaks off half-way is asked for again from its beginning.
 */
public final class SourceClient implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SourceClient.class);
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final long SHOWN_OF_AN_ERROR = 300;

  private final OkHttpClient http;
  private final RetryPolicy retries;
  private final Sleeper sleeper;
  private final InstantSource clock;

  /**
   * @param connectTimeout until a connection stands
   * @param readTimeout between two pieces of an answer; a whole answer may take as long as it likes
   */
  public SourceClient(
      Duration connectTimeout, Duration readTimeout, RetryPolicy retries, Sleeper sleeper, InstantSource clock) {
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(connectTimeout)
            .readTimeout(readTimeout)
            .writeTimeout(readTimeout)
            .addNetworkInterceptor(new OwnOriginOnly())
            .build();
    this.retries = retries;
    this.sleeper = sleeper;
    this.clock = clock;
  }

  /**
   * Reads one answer, all over again if it fails in a way that may pass: 408, 429, 5xx, a broken connection, an answer
   * that ends too early, or a {@link StartOver} from the reader.
   *
   * @param credential what the source wants to see; sent to the URL's own origin, never on to where it redirects
   * @param reader consumes the answer; called once an attempt, so it must start afresh each time
   * @throws SourceException if the answer is an error, not a JSON array, or all attempts failed
   */
  public <T> T read(URI url, Optional<SourceCredential> credential, AnswerReader<T> reader)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(url, credential, reader);
      } catch (SourceException raw) {
        SourceException failure = credential.map(raw::hiding).orElse(raw);
        if (!failure.worthRetrying()) {
          throw failure;
        }
        if (attempt >= retries.attempts()) {
          throw SourceException.gaveUp(attempt, failure);
        }
        Duration delay = retries.delay(attempt, failure.retryAfter(), RandomGenerator.getDefault());
        LOG.warn(
            "step=retry url={} attempt={} of={} waitMs={} why=\"{}\"",
            url, attempt, retries.attempts(), delay.toMillis(), failure.getMessage());
        sleeper.sleep(delay);
      }
    }
  }

  private <T> T attempt(URI url, Optional<SourceCredential> credential, AnswerReader<T> reader)
      throws InterruptedException {
    try (Response response = http.newCall(request(url, credential)).execute()) {
      if (!response.isSuccessful()) {
        throw refused(url, credential, response);
      }
      String type = response.header("Content-Type");
      try (RecordReader records = new RecordReader(url, type, response.body().byteStream())) {
        return reader.read(records);
      }
    } catch (JsonEOFException cutOff) {
      throw SourceException.passing(url, "the answer ends in the middle of a value", Optional.empty(), cutOff);
    } catch (JsonProcessingException malformed) {
      String what = "the answer is not proper JSON: " + malformed.getOriginalMessage();
      throw SourceException.permanent(url, what, malformed);
    } catch (InterruptedIOException stopped) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException("interrupted while reading " + url);
      }
      throw SourceException.passing(url, "timed out: " + stopped.getMessage(), Optional.empty(), stopped);
    } catch (StartOver disturbed) {
      throw SourceException.passing(url, disturbed.getMessage(), Optional.empty(), disturbed);
    } catch (IOException broken) {
      throw SourceException.passing(url, broken.toString(), Optional.empty(), broken);
    }
  }

  private static Request request(URI url, Optional<SourceCredential> credential) {
    Request plain = new Request.Builder().url(url.toString()).header("Accept", "application/json").build();
    return credential
        .map(shown -> plain.newBuilder().tag(Ticket.class, new Ticket(plain.url(), shown)).build())
        .orElse(plain);
  }

  private SourceException refused(URI url, Optional<SourceCredential> credential, Response response)
      throws IOException {
    int status = response.code();
    String what =
        "status %d; the answer begins: %s".formatted(status, response.peekBody(SHOWN_OF_AN_ERROR).string().strip());
    if (status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
      Optional<Duration> asked = RetryAfter.parse(response.header("Retry-After"), clock.instant());
      return SourceException.passing(url, what, asked, null);
    }
    boolean aboutWho = status == UNAUTHORIZED || status == FORBIDDEN;
    String why = aboutWho ? credential.map(shown -> "; " + advice(shown, response)).orElse("") : "";
    return SourceException.permanent(url, what + why, null);
  }

  private static String advice(SourceCredential shown, Response response) {
    Request last = response.request();
    Ticket ticket = last.tag(Ticket.class);
    return ticket != null && !ticket.validAt(last.url())
        ? "the source redirects to %s, where secret %s is not sent; if it belongs there, declare that as baseUrl"
            .formatted(last.url().redact(), shown.name())
        : "secret %s, sent in header %s, is wrong or may not read this; ./groundwork secret set %s"
            .formatted(shown.name(), shown.header(), shown.name());
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** Consumes the records of one answer. */
  @FunctionalInterface
  public interface AnswerReader<T> {
    /**
     * @throws IOException only if reading the answer failed: it makes the client ask again
     */
    T read(RecordReader records) throws IOException;
  }

  /** Something outside the source disturbed the attempt; a new one from the beginning may succeed. */
  public static class StartOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartOver(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
