package dev.groundwork.operations.fivetran;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.model.Source;
import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sync")
class SyncTest {
  private static final String API = "/fivetran/v1";
  private static final String T1 = "2026-01-01T00:00:01Z";
  private static final String T2 = "2026-01-01T00:00:02Z";
  private static final MockResponse DONE = json(200, "{\"code\":\"Success\",\"message\":\"triggered\"}");

  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private ScriptedVendor vendor;
  private FivetranClient client;
  private Sync sync;

  @BeforeEach
  void start() throws IOException {
    vendor = new ScriptedVendor();
    FivetranSettings settings = impatient(
        FivetranSettings.of(
            Declarations.at(vendor.base()), Map.of("FIVETRAN_APIKEY", "k", "FIVETRAN_APISECRET", "s")));
    client = new FivetranClient(settings, waits::add);
    sync = new Sync(client, settings, Declarations.names(), this::sleep, () -> now);
    vendor.answers("GET " + API + "/groups?limit=1000", json(200, items("{\"id\":\"g\",\"name\":\"groundwork\"}")));
    connections(connection("c1", "raw_blog"), connection("c2", "raw_shop"));
    vendor.answers("POST " + API + "/connections/c1/sync", DONE);
    vendor.answers("POST " + API + "/connections/c2/sync", DONE);
  }

  @AfterEach
  void stop() {
    client.close();
    vendor.close();
  }

  @Test
  void waits_until_fivetran_says_that_it_succeeded() throws Exception {
    looks("c1", state("syncing", T1, null), state("syncing", T1, null), state("scheduled", T2, null));

    List<SyncedConnection> synced = run(Declarations.BLOG);

    assertThat(synced).containsExactly(new SyncedConnection("blog", "c1", "raw_blog", Instant.parse(T2)));
    assertThat(waits).containsExactly(Duration.ofMillis(100));
    assertThat(vendor.asked()).containsOnlyOnce("POST " + API + "/connections/c1/sync");
  }

  @Test
  void that_is_the_first_ever_succeeds_with_the_first_success() throws Exception {
    looks("c1", state("scheduled", null, null), state("scheduled", T1, null));
    assertThat(run(Declarations.BLOG)).hasSize(1);
  }

  @Test
  void is_not_taken_for_over_while_another_sync_has_just_ended() throws Exception {
    looks("c1", state("syncing", null, null), state("syncing", T1, null), state("scheduled", T2, null));
    assertThat(run(Declarations.BLOG).getFirst().succeededAt()).isEqualTo(Instant.parse(T2));
  }

  @Test
  void that_fails_names_connection_state_and_what_fivetran_wants() {
    looks("c1", state("scheduled", T1, null), failed(T1, T2));

    assertThatThrownBy(() -> run(Declarations.BLOG))
        .isInstanceOf(SyncFailed.class)
        .hasMessage(
            """
            source blog: sync of connection c1 failed at 2026-01-01T00:00:02Z (broken, scheduled)
                reconnect: Grant access to the bucket
                slow: Many files""");
  }

  @Test
  void that_fails_after_an_earlier_success_has_failed() {
    looks("c1", state("scheduled", null, null), failed(T1, T2));
    assertThatThrownBy(() -> run(Declarations.BLOG)).isInstanceOf(SyncFailed.class);
  }

  @Test
  void of_a_source_without_connection_fails_and_triggers_nothing() {
    connections(connection("c1", "raw_blog"));
    looks("c1", state("scheduled", T1, null));

    assertThatThrownBy(() -> run(Declarations.BLOG, Declarations.SHOP))
        .hasMessageContaining("source shop: group groundwork has no connection with schema raw_shop")
        .hasMessageContaining("it has: [raw_blog]");
    assertThat(vendor.asked()).noneMatch(asked -> asked.startsWith("POST"));
  }

  @Test
  void without_the_group_fails() {
    vendor.answers("GET " + API + "/groups?limit=1000", json(200, items("{\"id\":\"x\",\"name\":\"other\"}")));
    assertThatThrownBy(() -> run(Declarations.BLOG)).hasMessageStartingWith("Fivetran has no group groundwork;");
  }

  @Test
  void of_a_connection_that_is_not_connected_fails_with_its_setup_tests() {
    looks("c1", full("c1", false, "incomplete", "scheduled", null, null, "[]"));
    vendor.answers(
        "POST " + API + "/connections/c1/test",
        json(
            200,
            """
            {"data":{"setup_tests":[{"title":"Connect to bucket","status":"PASSED"},
             {"title":"Find files","status":"FAILED","message":"access denied"}]}}"""));

    assertThatThrownBy(() -> run(Declarations.BLOG))
        .hasMessage("source blog: connection c1 is incomplete, not connected\n    Find files: access denied");
    assertThat(vendor.asked()).noneMatch(asked -> asked.endsWith("/sync"));
  }

  @Test
  void of_a_paused_connection_fails_instead_of_waiting_for_nothing() {
    looks("c1", full("c1", true, "connected", "paused", T1, null, "[]"));
    assertThatThrownBy(() -> run(Declarations.BLOG))
        .hasMessageStartingWith("source blog: connection c1 is paused, and Fivetran syncs nothing while it is;");
  }

  @Test
  void that_is_paused_meanwhile_fails() {
    looks("c1", state("scheduled", T1, null), full("c1", true, "connected", "paused", T1, null, "[]"));
    assertThatThrownBy(() -> run(Declarations.BLOG)).hasMessageContaining("was paused before its sync was over");
  }

  @Test
  void that_is_rescheduled_without_a_schedule_fails() {
    looks("c1", state("scheduled", T1, null), state("rescheduled", T1, null));
    assertThatThrownBy(() -> run(Declarations.BLOG)).hasMessageContaining("was rescheduled");
  }

  @Test
  void that_never_ends_fails_after_its_time_and_was_asked_about_ever_more_slowly() {
    looks("c1", state("scheduled", T1, null), state("syncing", T1, null));

    assertThatThrownBy(() -> run(Declarations.BLOG)).hasMessageContaining("connection c1 is still syncing after PT1M");
    assertThat(waits.getFirst()).isEqualTo(Duration.ofMillis(100));
    assertThat(waits.getLast()).isEqualTo(Duration.ofSeconds(5));
    assertThat(waits).isSorted();
  }

  @Test
  void of_several_sources_tells_all_that_failed_and_waits_for_the_others() {
    looks("c1", state("scheduled", T1, null), failed(T1, T2));
    looks("c2", full("c2", false, "connected", "scheduled", null, null, "[]"),
        full("c2", false, "connected", "scheduled", T2, null, "[]"));
    List<SyncedConnection> succeeded = new ArrayList<>();
    SyncListener listener =
        new SyncListener() {
          @Override
          public void succeeded(SyncedConnection result) {
            succeeded.add(result);
          }
        };

    assertThatThrownBy(() -> sync.run(List.of(Declarations.BLOG, Declarations.SHOP), "r1", listener))
        .isInstanceOfSatisfying(SyncFailed.class, failed -> assertThat(failed.problems()).hasSize(1));
    assertThat(succeeded).extracting(SyncedConnection::source).containsExactly("shop");
  }

  private List<SyncedConnection> run(Source... sources) throws InterruptedException {
    return sync.run(List.of(sources), "r1", SyncListener.NONE);
  }

  private static FivetranSettings impatient(FivetranSettings usual) {
    return new FivetranSettings(
        usual.api(),
        usual.key(),
        usual.secret(),
        usual.connectTimeout(),
        usual.readTimeout(),
        usual.attempts(),
        usual.longestRetryAfter(),
        usual.firstPoll(),
        usual.longestPoll(),
        Duration.ofMinutes(1));
  }

  private void sleep(Duration duration) {
    waits.add(duration);
    now = now.plus(duration);
  }

  private void connections(String... connections) {
    vendor.answers("GET " + API + "/connections?group_id=g&limit=1000", json(200, items(connections)));
  }

  private void looks(String id, MockResponse... inOrder) {
    vendor.answers("GET " + API + "/connections/" + id, inOrder);
  }

  private static String items(String... items) {
    return "{\"data\":{\"items\":[%s],\"next_cursor\":null}}".formatted(String.join(",", items));
  }

  private static String connection(String id, String schema) {
    return "{\"id\":\"%s\",\"service\":\"gcs\",\"schema\":\"%s\",\"group_id\":\"g\",\"paused\":false}"
        .formatted(id, schema);
  }

  private static MockResponse state(String syncState, String succeededAt, String failedAt) {
    return full("c1", false, "connected", syncState, succeededAt, failedAt, "[]");
  }

  private static MockResponse failed(String succeededAt, String failedAt) {
    String tasks = "[{\"code\":\"reconnect\",\"message\":\"Grant access to the bucket\"}]";
    return full("c1", false, "broken", "scheduled", succeededAt, failedAt, tasks);
  }

  private static MockResponse full(
      String id, boolean paused, String setup, String sync, String succeededAt, String failedAt, String tasks) {
    String warnings = tasks.equals("[]") ? "[]" : "[{\"code\":\"slow\",\"message\":\"Many files\"}]";
    return json(
        200,
        """
        {"data":{"id":"%s","service":"gcs","schema":"%s","group_id":"g","paused":%s,"schedule_type":"manual",
         "succeeded_at":%s,"failed_at":%s,
         "status":{"setup_state":"%s","sync_state":"%s","tasks":%s,"warnings":%s}}}"""
            .formatted(
                id, id.equals("c1") ? "raw_blog" : "raw_shop", paused, quoted(succeededAt), quoted(failedAt), setup,
                sync, tasks, warnings));
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }
}
