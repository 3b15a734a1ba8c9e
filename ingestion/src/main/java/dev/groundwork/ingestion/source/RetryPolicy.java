package dev.groundwork.ingestion.source;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often a request is tried and how long to wait in between. Written here because the usual libraries' jitter may
 * shorten a wait that the server asked for.
 *
 * @param attempts how often a request is tried altogether, 1 or more
 * @param firstDelay wait after the first failure; doubles with each further one
 * @param maxDelay what doubling stops at
 * @param maxRetryAfter the longest {@code Retry-After} that is waited for; a longer one is cut to this
 */
public record RetryPolicy(int attempts, Duration firstDelay, Duration maxDelay, Duration maxRetryAfter) {
  private static final int ENOUGH_DOUBLINGS = 30;

  /**
   * @throws IllegalArgumentException if {@code attempts} is below 1
   */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts %d; allowed: 1 or more".formatted(attempts));
    }
  }

  /**
   * How long to wait.
   *
   * @param failures failed attempts so far, 1 or more
   * @param retryAfter what the server asked for
   * @return between half of the doubled delay and all of it, never less than the server asked for (up to the cap)
   */
  public Duration delay(int failures, Optional<Duration> retryAfter, RandomGenerator random) {
    long first = firstDelay.toMillis();
    long doubled = Math.min(maxDelay.toMillis(), first << Math.min(failures - 1, ENOUGH_DOUBLINGS));
    Duration jittered = Duration.ofMillis(doubled / 2 + random.nextLong(doubled / 2 + 1));
    return retryAfter.map(this::capped).filter(asked -> asked.compareTo(jittered) > 0).orElse(jittered);
  }

  private Duration capped(Duration asked) {
    return asked.compareTo(maxRetryAfter) > 0 ? maxRetryAfter : asked;
  }
}
