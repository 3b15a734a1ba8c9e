package dev.groundwork.ingestion.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
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
            .build();
    this.retries = retries;
    this.sleeper = sleeper;
    this.clock = clock;
  }

  /**
   * Reads one answer, all over again if it fails in a way that may pass: 408, 429, 5xx, a broken connection, an answer
   * that ends too early, or a {@link StartOver} from the reader.
   *
   * @param reader consumes the answer; called once an attempt, so it must start afresh each time
   * @throws SourceException if the answer is an error, not a JSON array, or all attempts failed
   */
  public <T> T read(URI url, AnswerReader<T> reader) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(url, reader);
      } catch (SourceException failure) {
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

  private <T> T attempt(URI url, AnswerReader<T> reader) throws InterruptedException {
    Request request = new Request.Builder().url(url.toString()).header("Accept", "application/json").build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw refused(url, response);
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

  private SourceException refused(URI url, Response response) throws IOException {
    int status = response.code();
    String what =
        "status %d; the answer begins: %s".formatted(status, response.peekBody(SHOWN_OF_AN_ERROR).string().strip());
    if (status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
      Optional<Duration> asked = RetryAfter.parse(response.header("Retry-After"), clock.instant());
      return SourceException.passing(url, what, asked, null);
    }
    return SourceException.permanent(url, what, null);
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
