package dev.groundwork.operations.fivetran;

import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Secret;
import dev.groundwork.model.SecretName;
import dev.groundwork.model.Variables;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How Fivetran is reached and how patiently.
 *
 * @param api base of the REST API with its version, without a closing slash
 * @param connectTimeout until a connection stands
 * @param readTimeout of an answer; setup tests take their time
 * @param attempts how often a request is tried when Fivetran asks to come back later
 * @param longestRetryAfter the longest that it may ask for; a longer one is an error
 * @param firstPoll pause before a running sync is asked about for the first time; grows by half each time
 * @param longestPoll what growing stops at
 * @param syncTimeout how long a sync may run
 */
public record FivetranSettings(
    URI api,
    Secret key,
    Secret secret,
    Duration connectTimeout,
    Duration readTimeout,
    int attempts,
    Duration longestRetryAfter,
    Duration firstPoll,
    Duration longestPoll,
    Duration syncTimeout) {
  private static final String KEY = SecretName.FIVETRAN_KEY;
  private static final String SECRET = SecretName.FIVETRAN_SECRET;

  /**
   * The defaults, with address and keys from the environment: {@code FIVETRAN_API_URL}, {@code FIVETRAN_APIKEY},
   * {@code FIVETRAN_APISECRET}.
   *
   * @param environment the process environment, or a test's
   * @throws IllegalStateException if a key is missing, naming all that are
   */
  public static FivetranSettings of(Endpoints endpoints, Map<String, String> environment) {
    Variables variables = new Variables(environment);
    List<String> missing = Stream.of(KEY, SECRET).filter(name -> variables.text(name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "not set: %s; make a key in Fivetran under Account Settings, API Config, or use profile sandbox"
              .formatted(String.join(", ", missing)));
    }
    return new FivetranSettings(
        variables.address("FIVETRAN_API_URL").orElse(endpoints.fivetran()),
        variables.secret(KEY).orElseThrow(),
        variables.secret(SECRET).orElseThrow(),
        Duration.ofSeconds(10),
        Duration.ofMinutes(3),
        5,
        Duration.ofMinutes(5),
        Duration.ofMillis(100),
        Duration.ofSeconds(5),
        Duration.ofHours(1));
  }
}
