package dev.groundwork.ingestion.source;

import static dev.groundwork.ingestion.ScriptedSource.cutOff;
import static dev.groundwork.ingestion.ScriptedSource.json;
import static dev.groundwork.ingestion.ScriptedSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.ingestion.ScriptedSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A source's answer")
class SourceClientTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RetryPolicy THREE =
      new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(60));

  private final List<Duration> waits = new ArrayList<>();
  private ScriptedSource source;
  private SourceClient client;

  @BeforeEach
  void start() throws IOException {
    source = new ScriptedSource();
    client =
        new SourceClient(
            Duration.ofSeconds(5), Duration.ofMillis(300), THREE, waits::add, InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() {
    client.close();
    source.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void of_a_passing_kind_of_error_is_asked_for_again(int status) throws Exception {
    assertThat(count(status(status), json("[1,2,3]"))).isEqualTo(3);
    assertThat(waits).hasSize(1);
  }

  @Test
  void that_says_the_request_took_too_long_is_asked_for_again() throws Exception {
    assertThat(count(status(408), status(408), status(408), json("[1]"))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void of_a_lasting_kind_of_error_is_not_asked_for_again(int status) {
    assertThatThrownBy(() -> count(status(status)))
        .isInstanceOf(SourceException.class)
        .hasMessage("GET %s: status %d; the answer begins: trouble %d", source.url("/x"), status, status);
    assertThat(source.requests()).isEqualTo(1);
  }

  @Test
  void that_asks_to_come_back_later_is_waited_for() throws Exception {
    assertThat(count(status(429, "Retry-After", "7"), json("[]"))).isZero();
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void that_asks_for_more_than_the_cap_is_waited_for_no_longer_than_the_cap() throws Exception {
    count(status(503, "Retry-After", "Fri, 02 Jan 2026 00:00:00 GMT"), json("[]"));
    assertThat(waits).containsExactly(Duration.ofSeconds(60));
  }

  @Test
  void that_never_gets_better_fails_after_the_last_attempt() {
    assertThatThrownBy(() -> count(status(500)))
        .hasMessageContaining("status 500")
        .hasMessageEndingWith("gave up after 3 attempts");
    assertThat(source.requests()).isEqualTo(3);
    assertThat(waits).hasSize(2);
  }

  @Test
  void that_breaks_off_is_read_again_from_its_beginning() throws Exception {
    String answer = "[" + "{\"id\":123456789},".repeat(20_000) + "{}]";

    assertThat(count(cutOff(answer), json(answer))).isEqualTo(20_001);
  }

  @Test
  void that_breaks_off_without_having_told_its_length_is_read_again() throws Exception {
    MockResponse half =
        json("[{\"id\":1},{\"id\"")
            .newBuilder()
            .removeHeader("Content-Length")
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
            .build();

    assertThat(count(half, json("[{\"id\":1},{\"id\":2}]"))).isEqualTo(2);
  }

  @Test
  void that_ends_between_two_records_is_read_again() throws Exception {
    assertThat(count(json("[{\"id\":1}"), json("[{\"id\":1}]"))).isEqualTo(1);
  }

  @Test
  void that_stalls_is_asked_for_again_after_the_timeout() throws Exception {
    MockResponse stalled = json("[]").newBuilder().onResponseStart(SocketEffect.Stall.INSTANCE).build();

    assertThat(count(stalled, json("[1]"))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":1}", "<!doctype html><html></html>", "", "7", "null", "\"text\"", "nonsense"})
  void that_is_no_array_is_refused_with_what_it_begins_with(String body) {
    assertThatThrownBy(() -> count(json(body)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("beginning \"%s\"; allowed: a JSON array of objects".formatted(body));
    assertThat(source.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":1,}]", "[{\"id\":01}]", "[}", "[1 2]"})
  void that_is_malformed_is_refused_without_another_try(String body) {
    assertThatThrownBy(() -> count(json(body))).hasMessageContaining("the answer is not proper JSON");
    assertThat(source.requests()).isEqualTo(1);
  }

  @Test
  void that_goes_on_after_its_array_is_refused() {
    assertThatThrownBy(() -> count(json("[1][2]"))).hasMessageEndingWith("the answer goes on after its array");
  }

  @Test
  void from_nobody_is_asked_for_until_the_last_attempt() {
    source.close();
    assertThatThrownBy(() -> count(json("[]"))).hasMessageEndingWith("gave up after 3 attempts");
  }

  private int count(MockResponse... answers) throws InterruptedException {
    source.answers("/x", answers);
    return client.read(
        source.url("/x"),
        Optional.empty(),
        records -> {
          int count = 0;
          while (records.next()) {
            records.parser().skipChildren();
            count++;
          }
          return count;
        });
  }
}
