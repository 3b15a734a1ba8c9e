package dev.groundwork.ingestion.source;

import static dev.groundwork.ingestion.ScriptedSource.json;
import static dev.groundwork.ingestion.ScriptedSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.groundwork.ingestion.ScriptedSource;
import dev.groundwork.model.Secret;
import dev.groundwork.model.SourceAuth;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A source's secret")
class SourceCredentialTest {
  private static final String HUSH = "hush-77aa";
  private static final RetryPolicy TWICE =
      new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(1));

  private ScriptedSource source;
  private ScriptedSource elsewhere;
  private SourceClient client;

  @BeforeEach
  void start() throws IOException {
    source = new ScriptedSource();
    elsewhere = new ScriptedSource();
    client =
        new SourceClient(Duration.ofSeconds(5), Duration.ofSeconds(5), TWICE, _ -> {}, InstantSource.system());
  }

  @AfterEach
  void stop() {
    client.close();
    source.close();
    elsewhere.close();
  }

  @Test
  void stands_behind_its_scheme() throws Exception {
    source.answers("/x", json("[]"));
    read("Authorization", "Bearer");
    assertThat(source.received("Authorization")).containsExactly("Bearer " + HUSH);
  }

  @Test
  void stands_alone_in_a_header_of_the_source_s_own() throws Exception {
    source.answers("/x", json("[]"));
    read("X-Api-Key", "");
    assertThat(source.received("X-Api-Key")).containsExactly(HUSH);
    assertThat(source.received("Authorization")).isEmpty();
  }

  @Test
  void is_sent_again_with_every_attempt() throws Exception {
    source.answers("/x", status(503), json("[]"));
    read("X-Api-Key", "");
    assertThat(source.received("X-Api-Key")).containsExactly(HUSH, HUSH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "X-Api-Key"})
  void follows_a_redirect_within_the_source_and_never_one_to_elsewhere(String header) throws Exception {
    source.answers("/x", status(302, "Location", "/y"));
    source.answers("/y", status(307, "Location", elsewhere.url("/z").toString()));
    elsewhere.answers("/z", json("[]"));

    read(header, "");

    assertThat(source.received(header)).containsExactly(HUSH, HUSH);
    assertThat(elsewhere.requests()).isEqualTo(1);
    assertThat(elsewhere.received(header)).isEmpty();
  }

  @Test
  void that_would_be_needed_after_a_redirect_is_told_apart_from_a_wrong_one() {
    source.answers("/x", status(302, "Location", elsewhere.url("/z").toString()));
    elsewhere.answers("/z", status(401));

    assertThatThrownBy(() -> read("X-Api-Key", ""))
        .hasMessageContaining("redirects to " + elsewhere.base() + "/...")
        .hasMessageContaining("where secret BLOG_TOKEN is not sent")
        .hasMessageContaining("baseUrl");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void that_is_refused_is_named_and_not_tried_again(int status) {
    source.answers("/x", status(status));

    assertThatThrownBy(() -> read("X-Api-Key", ""))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("status " + status)
        .hasMessageContaining("secret BLOG_TOKEN, sent in header X-Api-Key, is wrong or may not read this")
        .hasMessageEndingWith("./groundwork secret set BLOG_TOKEN");
    assertThat(source.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"you sent Bearer hush-77aa", "{\"key\": \"hush-77aa\"}", "hush-77aa"})
  void that_a_source_sends_back_is_shown_by_no_message_and_no_stack_trace(String answer) {
    for (MockResponse echo : new MockResponse[] {json(answer), json(answer).newBuilder().code(401).build()}) {
      source.answers("/x", echo);

      SourceException refused =
          catchThrowableOfType(SourceException.class, () -> read("Authorization", "Bearer"));

      StringWriter trace = new StringWriter();
      refused.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).contains("***").doesNotContain(HUSH);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two\nlines", "naïve", "tab\there"})
  void that_no_header_can_carry_is_refused_before_it_is_sent(String value) {
    assertThatThrownBy(() -> SourceCredential.of(new SourceAuth("BLOG_TOKEN", "X-Api-Key", ""), new Secret(value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("secret BLOG_TOKEN")
        .satisfies(refused -> assertThat(value.isEmpty() || !refused.getMessage().contains(value)).isTrue());
  }

  private void read(String header, String scheme) throws InterruptedException {
    SourceCredential credential =
        SourceCredential.of(new SourceAuth("BLOG_TOKEN", header, scheme), new Secret(HUSH));
    client.read(source.url("/x"), Optional.of(credential), records -> records.next());
  }
}
