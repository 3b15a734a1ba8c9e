package dev.groundwork.ingestion.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Example;
import net.jqwik.api.constraints.IntRange;

@Label("The wait before another attempt")
class RetryPolicyTest {
  private static final RetryPolicy POLICY =
      new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2));

  @Property
  void stays_between_half_of_the_doubled_delay_and_all_of_it(@ForAll @IntRange(min = 1, max = 1000) int failures) {
    double doubled = Math.min(30_000, 500 * Math.pow(2, failures - 1.0));

    Duration delay = POLICY.delay(failures, Optional.empty(), RandomGenerator.getDefault());

    assertThat((double) delay.toMillis()).isBetween(doubled / 2 - 1, doubled);
  }

  @Property
  void is_never_shorter_than_the_server_asks_up_to_the_cap(@ForAll @IntRange(max = 100_000) int seconds) {
    Duration asked = Duration.ofSeconds(seconds);

    Duration delay = POLICY.delay(1, Optional.of(asked), RandomGenerator.getDefault());

    assertThat(delay).isGreaterThanOrEqualTo(seconds > 120 ? POLICY.maxRetryAfter() : asked);
    assertThat(delay).isLessThanOrEqualTo(POLICY.maxRetryAfter());
  }

  @Property
  void reads_seconds(@ForAll @IntRange(min = 0, max = 999_999_999) int seconds) {
    assertThat(RetryAfter.parse(" " + seconds, Instant.EPOCH)).contains(Duration.ofSeconds(seconds));
  }

  @Property
  void survives_any_header(@ForAll String header) {
    assertThat(RetryAfter.parse(header, Instant.EPOCH).orElse(Duration.ZERO)).isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Example
  void reads_a_date_and_never_waits_for_the_past() {
    String date = "Wed, 21 Oct 2026 07:28:00 GMT";
    Instant at = Instant.parse("2026-10-21T07:28:00Z");

    assertThat(RetryAfter.parse(date, at.minusSeconds(90))).contains(Duration.ofSeconds(90));
    assertThat(RetryAfter.parse(date, at.plusSeconds(1))).contains(Duration.ZERO);
  }
}
