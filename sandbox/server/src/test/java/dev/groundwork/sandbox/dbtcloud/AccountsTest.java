package dev.groundwork.sandbox.dbtcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.Http.Answer;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("dbt Cloud's accounts")
class AccountsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private final Http any = SANDBOX.http().as("any");

  @Test
  void a_token_works_until_it_is_revoked_and_others_after_it() {
    Http dying = SANDBOX.http().as("dying");
    assertThat(dying.get("/dbtcloud/api/v2/accounts/").status()).isEqualTo(200);

    SANDBOX.http().post("/_sandbox/keys/revoke", "{\"key\":\"dying\"}");

    Answer refused = dying.get("/dbtcloud/api/v2/accounts/");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.body().at("/status/user_message").asText()).isEqualTo("Invalid token.");
    assertThat(dying.get("/dbtcloud/api/v3/accounts/1/projects/").status()).isEqualTo(401);
    assertThat(any.get("/dbtcloud/api/v2/accounts/").status()).isEqualTo(200);
    Answer asToken =
        SANDBOX.http().send(
            "GET", "/dbtcloud/api/v2/accounts/", BodyPublishers.noBody(), "Authorization", "Token dying");
    assertThat(asToken.status()).isEqualTo(401);
  }

  @Test
  void any_account_holds_things_of_its_own_and_is_listed_from_then_on() {
    long project = project(777);

    assertThat(any.get(projects(777) + project + "/").status()).isEqualTo(200);
    assertThat(any.get(projects(778) + project + "/").status()).isEqualTo(404);
    assertThat(ids(any)).contains("777").doesNotContain("778");
  }

  @Test
  void a_token_that_ends_in_a_number_belongs_to_that_account() {
    assertThat(ids(SANDBOX.http().as("sandbox-98765"))).contains("98765");
    assertThat(ids(any)).doesNotContain("98765");
  }

  @Test
  void what_was_made_survives_a_restart() throws Exception {
    long project = project(31);

    SANDBOX.restart();

    assertThat(SANDBOX.http().as("any").get(projects(31) + project + "/").body().at("/data/name").asText())
        .isEqualTo("analytics");
  }

  @Test
  void lists_show_a_page_of_what_fits() {
    long first = project(41);
    long second = project(41);
    String environments = projects(41) + first + "/environments/";
    Answer made = any.post(environments, "{\"name\":\"ci\",\"type\":\"deployment\"}");
    long environment = made.body().at("/data/id").asLong();
    String jobs = "/dbtcloud/api/v2/accounts/41/jobs/";
    String job = "{\"name\":\"j\",\"project_id\":%d,\"environment_id\":%d,\"execute_steps\":[\"dbt build\"]}";
    assertThat(any.post(jobs, job.formatted(first, environment)).status()).isEqualTo(201);

    JsonNode page = any.get(projects(41) + "?limit=1&offset=1").body();
    assertThat(page.path("data").findValuesAsText("id")).containsExactly(Long.toString(second));
    assertThat(page.at("/extra/pagination").toString()).isEqualTo("{\"count\":1,\"total_count\":2}");
    assertThat(any.get(projects(41) + "?limit=x").status()).isEqualTo(400);
    assertThat(any.get(environments).body().path("data")).hasSize(1);
    assertThat(any.get(projects(41) + second + "/environments/").body().path("data")).isEmpty();
    assertThat(any.get(jobs + "?project_id=" + first).body().path("data")).hasSize(1);
    assertThat(any.get(jobs + "?project_id=" + second).body().path("data")).isEmpty();
    assertThat(any.get(jobs + "?environment_id=" + environment).body().path("data")).hasSize(1);
  }

  @Test
  void what_is_not_emulated_is_named() {
    Answer answer = any.post("/dbtcloud/api/v2/accounts/1/jobs/5/run/", "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().at("/status/user_message").asText()).contains("/dbtcloud/api/v2/accounts/1/jobs/5/run/");
    Answer snowflake =
        any.post(
            "/dbtcloud/api/v3/accounts/1/connections/",
            "{\"name\":\"s\",\"adapter_version\":\"snowflake_v0\",\"config\":{}}");
    assertThat(snowflake.body().at("/status/user_message").asText()).contains("snowflake_v0");
  }

  private long project(long account) {
    Answer made = any.post(projects(account), "{\"name\":\"analytics\"}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.body().at("/data/id").asLong();
  }

  private static String projects(long account) {
    return "/dbtcloud/api/v3/accounts/" + account + "/projects/";
  }

  private static List<String> ids(Http http) {
    JsonNode accounts = http.get("/dbtcloud/api/v2/accounts/").body().path("data");
    return accounts.findValuesAsText("id");
  }
}
