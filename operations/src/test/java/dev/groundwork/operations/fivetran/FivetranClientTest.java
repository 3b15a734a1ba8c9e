package dev.groundwork.operations.fivetran;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fivetran's API")
class FivetranClientTest {
  private static final String GROUPS = "GET /fivetran/v1/groups?limit=1000";
  private static final String SYNC = "POST /fivetran/v1/connections/c1/sync";
  private static final MockResponse NO_GROUPS =
      json(200, "{\"code\":\"Success\",\"data\":{\"items\":[],\"next_cursor\":null}}");

  private final List<Duration> waits = new ArrayList<>();
  private ScriptedVendor vendor;
  private FivetranClient client;

  @BeforeEach
  void start() throws IOException {
    vendor = new ScriptedVendor();
    Map<String, String> keys = Map.of("FIVETRAN_APIKEY", "key", "FIVETRAN_APISECRET", "s3cr3t");
    client = new FivetranClient(FivetranSettings.of(Declarations.at(vendor.base()), keys), waits::add);
  }

  @AfterEach
  void stop() {
    client.close();
    vendor.close();
  }

  @Test
  void is_asked_with_key_and_secret() throws Exception {
    vendor.answers(GROUPS, NO_GROUPS);
    client.groups();
    assertThat(vendor.requests().getFirst().getHeaders().get("Authorization"))
        .isEqualTo(Credentials.basic("key", "s3cr3t"));
  }

  @Test
  void is_asked_for_every_page() throws Exception {
    vendor.answers(
        GROUPS, json(200, "{\"data\":{\"items\":[{\"id\":\"g1\",\"name\":\"a\"}],\"next_cursor\":\"x y\"}}"));
    vendor.answers(
        GROUPS + "&cursor=x%20y", json(200, "{\"data\":{\"items\":[{\"id\":\"g2\",\"name\":\"b\"}]}}"));

    assertThat(client.groups()).containsExactly(new FivetranGroup("g1", "a"), new FivetranGroup("g2", "b"));
    assertThat(client.group("b")).contains(new FivetranGroup("g2", "b"));
    assertThat(client.group("c")).isEmpty();
  }

  @Test
  void tells_a_connection() throws Exception {
    vendor.answers(
        "GET /fivetran/v1/connections/c1",
        json(
            200,
            """
            {"code":"Success","data":{"id":"c1","service":"gcs","schema":"raw_blog","group_id":"g1","paused":false,
             "schedule_type":"manual","succeeded_at":"2026-01-01T10:11:12.345678Z","failed_at":null,"new_key":1,
             "status":{"setup_state":"broken","sync_state":"scheduled","tasks":[{"code":"reconnect","message":"Do"}],
             "warnings":[]},"config":{"bucket":"b"}}}"""));

    Connection connection = client.connection("c1");

    assertThat(connection.succeededAt()).isEqualTo(Instant.parse("2026-01-01T10:11:12.345678Z"));
    assertThat(connection.failedAt()).isNull();
    assertThat(connection.setupState()).isEqualTo("broken");
    assertThat(connection.schedulesItself()).isFalse();
    assertThat(connection.notices()).hasToString("[reconnect: Do]");
  }

  @Test
  void is_left_alone_for_as_long_as_it_asks() throws Exception {
    vendor.answers(GROUPS, tooMany("17"), tooMany("3"), NO_GROUPS);
    client.groups();
    assertThat(waits).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(3));
  }

  @Test
  void that_asks_for_an_hour_is_an_error_at_once() {
    vendor.answers(GROUPS, tooMany("3600"));
    assertThatThrownBy(client::groups).isInstanceOf(FivetranException.class).hasMessageContaining("status 429");
    assertThat(waits).isEmpty();
  }

  @Test
  void that_stumbles_is_asked_again_where_that_is_harmless() throws Exception {
    vendor.answers(GROUPS, json(502, "<html>bad gateway</html>"), NO_GROUPS);
    assertThat(client.groups()).isEmpty();
    vendor.answers(SYNC, json(500, "{\"code\":\"Internal\",\"message\":\"oops\"}"));
    assertThatThrownBy(() -> client.triggerSync("c1", true)).hasMessageContaining("code Internal: oops");
    assertThat(vendor.asked()).containsOnlyOnce(SYNC);
  }

  @Test
  void refuses_with_its_own_code_and_message() {
    vendor.answers(GROUPS, json(401, "{\"code\":\"AuthFailed\",\"message\":\"Authorization failed\"}"));
    assertThatThrownBy(client::groups)
        .isInstanceOfSatisfying(
            FivetranException.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(401);
              assertThat(refused.code()).isEqualTo("AuthFailed");
            })
        .hasMessageContaining("Authorization failed")
        .hasMessageContaining("FIVETRAN_APIKEY");
  }

  @Test
  void says_so_when_it_answers_no_json() {
    vendor.answers(GROUPS, json(200, "<html>login</html>"));
    assertThatThrownBy(client::groups).hasMessageContaining("not JSON: <html>login</html>");
  }

  @Test
  void triggers_a_sync() throws Exception {
    vendor.answers(SYNC, json(200, "{\"code\":\"Success\",\"message\":\"Sync has been successfully triggered\"}"));
    client.triggerSync("c1", true);
    assertThat(vendor.requests().getFirst().getBody().utf8()).isEqualTo("{\"force\":true}");
  }

  @Test
  void tells_what_its_setup_tests_found() throws Exception {
    vendor.answers(
        "POST /fivetran/v1/connections/c1/test",
        json(
            200,
            """
            {"data":{"setup_tests":[{"title":"Bucket","status":"PASSED","message":null},
             {"title":"Access","status":"JOB_FAILED","message":"no"}]}}"""));

    List<SetupTest> tests = client.runSetupTests("c1");

    assertThat(tests).extracting(SetupTest::failed).containsExactly(false, true);
    assertThat(tests).extracting(SetupTest::message).containsExactly("", "no");
  }

  private static MockResponse tooMany(String seconds) {
    return json(429, "{\"code\":\"TooMany\",\"message\":\"slow down\"}")
        .newBuilder()
        .setHeader("Retry-After", seconds)
        .build();
  }
}
