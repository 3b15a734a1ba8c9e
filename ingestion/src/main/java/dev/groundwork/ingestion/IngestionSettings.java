package dev.groundwork.ingestion;

import dev.groundwork.ingestion.source.RetryPolicy;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Secret;
import dev.groundwork.model.Variables;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about ingestion that the declaration does not say: the one place that knows an address or a token.
 *
 * @param endpoints decides where the sources are
 * @param storageHost where Cloud Storage is; empty means Google's own address
 * @param token who lands; empty means application default credentials
 * @param connectTimeout until a connection to a source stands
 * @param readTimeout between two pieces of a source's answer
 * @param retries of requests to a source
 * @param storageTimeout how long one request to the bucket is tried
 * @param bufferBytes what one upload holds in memory, a multiple of 256 KiB
 * @param parallelEndpoints how many endpoints are read at the same time
 * @param progressEvery records between two reports of progress
 */
public record IngestionSettings(
    Endpoints endpoints,
    Optional<URI> storageHost,
    Optional<Secret> token,
    Duration connectTimeout,
    Duration readTimeout,
    RetryPolicy retries,
    Duration storageTimeout,
    int bufferBytes,
    int parallelEndpoints,
    int progressEvery) {
  private static final RetryPolicy RETRIES =
      new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2));

  /**
   * The defaults, with addresses and token from the environment: {@code STORAGE_EMULATOR_HOST} moves Cloud Storage;
   * {@code GROUNDWORK_INGESTION_TOKEN}, or else {@code GOOGLE_OAUTH_ACCESS_TOKEN}, says who is asking.
   *
   * @param environment the process environment, or a test's
   */
  public static IngestionSettings of(Endpoints endpoints, Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new IngestionSettings(
        endpoints,
        variables.address("STORAGE_EMULATOR_HOST").or(endpoints::google),
        variables.secret("GROUNDWORK_INGESTION_TOKEN").or(() -> variables.secret("GOOGLE_OAUTH_ACCESS_TOKEN")),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        RETRIES,
        Duration.ofMinutes(2),
        2 << 20,
        8,
        1000);
  }
}
