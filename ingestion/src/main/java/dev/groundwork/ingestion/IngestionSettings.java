package dev.groundwork.ingestion;

import dev.groundwork.ingestion.source.RetryPolicy;
import dev.groundwork.ingestion.source.SourceCredential;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Secret;
import dev.groundwork.model.Source;
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
 * @param secrets of the sources, by name
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
    Map<String, Secret> secrets,
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
   * @param secrets of the sources, by name
   */
  public static IngestionSettings of(
      Endpoints endpoints, Map<String, String> environment, Map<String, Secret> secrets) {
    Variables variables = new Variables(environment);
    return new IngestionSettings(
        endpoints,
        variables.address("STORAGE_EMULATOR_HOST").or(endpoints::google),
        variables.secret("GROUNDWORK_INGESTION_TOKEN").or(() -> variables.secret("GOOGLE_OAUTH_ACCESS_TOKEN")),
        Map.copyOf(secrets),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        RETRIES,
        Duration.ofMinutes(2),
        2 << 20,
        8,
        1000);
  }

  /**
   * What a source wants to see; empty if it asks for nothing.
   *
   * @throws IllegalArgumentException if the source's secret was not given or cannot be sent; the message names it
   */
  Optional<SourceCredential> credential(Source source) {
    return source.auth().map(auth -> SourceCredential.of(auth, secret(source, auth.secret())));
  }

  private Secret secret(Source source, String name) {
    return Optional.ofNullable(secrets.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("secret %s of source %s was not given".formatted(name, source.name())));
  }
}
