package dev.groundwork.ingestion;

import static dev.groundwork.ingestion.ScriptedSource.cutOff;
import static dev.groundwork.ingestion.ScriptedSource.json;
import static dev.groundwork.ingestion.ScriptedSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.ingestion.landing.InMemoryLandingStore;
import dev.groundwork.ingestion.landing.LandingException;
import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.ingestion.manifest.EndpointManifest.Status;
import dev.groundwork.ingestion.manifest.RunManifest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run of ingestion")
class IngestionTest {
  private static final String POSTS = "[{\"id\":1,\"title\":\"a\"},{\"id\":2,\"title\":\"b\"}]";
  private static final String USERS = "[{\"id\":7,\"address\":{\"city\":\"Gwenborough\"}}]";
  private static final String POSTS_OBJECT = "blog/posts/r1/part-00000.ndjson.gz";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final InMemoryLandingStore store = new InMemoryLandingStore();
  private ScriptedSource source;
  private Ingestion ingestion;

  @BeforeEach
  void start() throws IOException {
    source = new ScriptedSource();
    source.answers("/blog/posts", json(POSTS));
    source.answers("/blog/users", json(USERS));
    IngestionSettings settings = IngestionSettings.of(Sources.at(source.base()), Map.of(), Map.of());
    ingestion = new Ingestion(settings, Sources.names(), store, duration -> {}, InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() {
    ingestion.close();
    source.close();
  }

  @Test
  void lands_each_endpoint_as_lines_and_says_so_in_a_manifest() throws Exception {
    RunManifest manifest = land("r1");

    assertThat(store.lines(POSTS_OBJECT)).containsExactly("{\"id\":1,\"title\":\"a\"}", "{\"id\":2,\"title\":\"b\"}");
    assertThat(store.lines("blog/users/r1/part-00000.ndjson.gz")).hasSize(1);
    assertThat(store.names()).contains("_manifests/blog/r1.json");
    EndpointManifest posts = manifest.endpoint("posts").orElseThrow();
    assertThat(posts.status()).isEqualTo(Status.LANDED);
    assertThat(posts.sourceRecords()).isEqualTo(2);
    assertThat(posts.landedRecords()).isEqualTo(2);
    assertThat(posts.quarantinedRecords()).isZero();
    assertThat(posts.bytes()).isEqualTo(store.bytes(POSTS_OBJECT).length);
    assertThat(manifest.startedAt()).isEqualTo(NOW);
  }

  @Test
  void with_the_same_id_changes_nothing_and_asks_the_source_nothing() throws Exception {
    RunManifest first = land("r1");
    int requests = source.requests();
    source.answers("/blog/posts", json("[]"));
    List<String> names = store.names();

    assertThat(land("r1")).isEqualTo(first);
    assertThat(source.requests()).isEqualTo(requests);
    assertThat(store.names()).isEqualTo(names);
  }

  @Test
  void skips_content_that_is_the_same_as_last_time() throws Exception {
    land("r1");
    source.answers("/blog/users", json("[{\"id\":8,\"address\":{}}]"));

    RunManifest second = land("r2");

    EndpointManifest posts = second.endpoint("posts").orElseThrow();
    assertThat(posts.status()).isEqualTo(Status.UNCHANGED);
    assertThat(posts.object()).isEqualTo(POSTS_OBJECT);
    assertThat(posts.generation()).isEqualTo(store.find(POSTS_OBJECT).orElseThrow().generation());
    assertThat(second.endpoint("users").orElseThrow().status()).isEqualTo(Status.LANDED);
    assertThat(store.names()).doesNotContain("blog/posts/r2/part-00000.ndjson.gz");
  }

  @Test
  void lands_content_again_when_the_object_that_held_it_has_expired() throws Exception {
    land("r1");
    store.delete(store.find(POSTS_OBJECT).orElseThrow());

    assertThat(land("r2").endpoint("posts").orElseThrow().status()).isEqualTo(Status.LANDED);
  }

  @Test
  void lands_content_that_came_back_after_another() throws Exception {
    land("r1");
    source.answers("/blog/posts", json("[{\"id\":1,\"title\":\"changed\"}]"));
    land("r2");
    source.answers("/blog/posts", json(POSTS));

    assertThat(land("r3").endpoint("posts").orElseThrow().status()).isEqualTo(Status.LANDED);
  }

  @Test
  void that_died_before_its_manifest_is_finished_by_the_same_id() throws Exception {
    store.beforePublish(
        name -> {
          if (name.startsWith("_manifests/")) {
            throw new LandingException("killed", new IllegalStateException());
          }
        });
    assertThatThrownBy(() -> land("r1"))
        .isInstanceOf(IngestionFailed.class)
        .hasMessageStartingWith("run r1 of source blog is not finished: killed");
    long generation = store.find(POSTS_OBJECT).orElseThrow().generation();
    store.beforePublish(name -> {});
    source.answers("/blog/users", json("[{\"id\":9,\"address\":{}}]"));

    RunManifest healed = land("r1");

    assertThat(healed.endpoint("posts").orElseThrow().generation())
        .as("the same bytes are left as they are")
        .isEqualTo(generation);
    assertThat(store.lines("blog/users/r1/part-00000.ndjson.gz")).containsExactly("{\"id\":9,\"address\":{}}");
  }

  @Test
  void overwrites_what_its_dead_attempt_left_even_if_the_source_is_back_to_the_earlier_content() throws Exception {
    land("r1");
    store.put("blog/posts/r2/part-00000.ndjson.gz", new byte[] {1, 2, 3});

    assertThat(land("r2").endpoint("posts").orElseThrow().status()).isEqualTo(Status.LANDED);
    assertThat(store.lines("blog/posts/r2/part-00000.ndjson.gz")).hasSize(2);
  }

  @Test
  void starts_an_endpoint_over_when_another_process_writes_the_same_object() throws Exception {
    AtomicInteger races = new AtomicInteger();
    store.beforePublish(
        name -> {
          if (name.equals(POSTS_OBJECT) && races.getAndIncrement() == 0) {
            store.put(name, new byte[] {9});
          }
        });

    land("r1");

    assertThat(store.lines(POSTS_OBJECT)).hasSize(2);
    assertThat(races).hasValue(2);
  }

  @Test
  void with_a_failing_endpoint_names_it_lands_the_others_and_publishes_no_manifest() {
    source.answers("/blog/posts", status(404));

    assertThatThrownBy(() -> land("r1"))
        .isInstanceOfSatisfying(
            IngestionFailed.class, failed -> assertThat(failed.failures()).containsOnlyKeys("posts"))
        .hasMessageContaining("posts: GET " + source.url("/blog/posts") + ": status 404");
    assertThat(store.names()).containsExactly("blog/users/r1/part-00000.ndjson.gz");
  }

  @Test
  void names_every_endpoint_that_failed() {
    source.answers("/blog/posts", json("{\"not\":\"an array\"}"));
    source.answers("/blog/users", status(503));

    assertThatThrownBy(() -> land("r1"))
        .hasMessageContaining("2 endpoints failed")
        .hasMessageContaining("posts: ")
        .hasMessageContaining("allowed: a JSON array of objects")
        .hasMessageContaining("users: ")
        .hasMessageContaining("gave up after 5 attempts");
    assertThat(store.names()).isEmpty();
  }

  @Test
  void reads_an_answer_that_broke_off_again_from_its_beginning() throws Exception {
    source.answers("/blog/posts", cutOff(POSTS), cutOff(POSTS), json(POSTS));

    assertThat(land("r1").endpoint("posts").orElseThrow().sourceRecords()).isEqualTo(2);
    assertThat(store.lines(POSTS_OBJECT)).hasSize(2);
  }

  @Test
  void keeps_bad_records_aside_with_their_reasons_and_counts_them() throws Exception {
    source.answers(
        "/blog/posts",
        json("[{\"id\":1},{\"title\":\"no key\"},{\"id\":\"x\"},{\"id\":1},7,{\"id\":2,\"extra\":true}]"));

    EndpointManifest posts = land("r1").endpoint("posts").orElseThrow();

    assertThat(posts.sourceRecords()).isEqualTo(6);
    assertThat(posts.landedRecords()).isEqualTo(2);
    assertThat(posts.quarantinedRecords()).isEqualTo(4);
    assertThat(posts.unknownFields()).containsExactly(Map.entry("extra", 1L));
    assertThat(posts.quarantineReasons())
        .containsOnlyKeys("MISSING_KEY", "WRONG_TYPE", "DUPLICATE_KEY", "NOT_AN_OBJECT");
    assertThat(posts.quarantine()).contains("_quarantine/blog/posts/r1.ndjson.gz");
    assertThat(store.lines("_quarantine/blog/posts/r1.ndjson.gz"))
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).contains("\"position\":5").endsWith("\"record\":7}"));
    assertThat(store.lines(POSTS_OBJECT)).containsExactly("{\"id\":1}", "{\"id\":2,\"extra\":true}");
  }

  @Test
  void takes_away_a_quarantine_that_a_dead_attempt_left() throws Exception {
    store.put("_quarantine/blog/posts/r1.ndjson.gz", new byte[] {1});

    land("r1");

    assertThat(store.names()).noneMatch(name -> name.startsWith("_quarantine/"));
  }

  @Test
  void of_some_endpoints_is_not_taken_for_a_run_of_all() throws Exception {
    ingestion.land(Sources.BLOG, List.of(Sources.POSTS), "r1", IngestionProgress.NONE);

    assertThatThrownBy(() -> land("r1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("run r1 of source blog has landed [posts], not [posts, users]; take a new run id");
  }

  @Test
  void refuses_an_id_that_would_leave_its_folder() {
    assertThatThrownBy(() -> land("../x")).hasMessageStartingWith("run id \"../x\"; allowed:");
  }

  @Test
  void waits_as_long_as_the_server_asks_between_attempts() throws Exception {
    List<Duration> waits = new CopyOnWriteArrayList<>();
    source.answers("/blog/posts", status(429, "Retry-After", "45"), json(POSTS));
    IngestionSettings settings = IngestionSettings.of(Sources.at(source.base()), Map.of(), Map.of());
    try (Ingestion polite =
        new Ingestion(settings, Sources.names(), store, waits::add, InstantSource.fixed(NOW))) {
      polite.land(Sources.BLOG, "r1", IngestionProgress.NONE);
    }
    assertThat(waits).containsExactly(Duration.ofSeconds(45));
  }

  private RunManifest land(String runId) throws InterruptedException {
    return ingestion.land(Sources.BLOG, runId, IngestionProgress.NONE);
  }
}
