package dev.groundwork.operations.plan;

import static dev.groundwork.operations.plan.PlannedResource.of;
import static dev.groundwork.operations.plan.PlannedResource.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A secret in a plan")
class PlanSecretsTest {
  @Test
  void is_hidden_where_the_provider_marked_it_at_any_depth() {
    StackPlan plan =
        read(
            of("a.b", "delete", "create")
                .before(Map.of("plain", "hunter2", "block", List.of(Map.of("inner", "hunter2"))))
                .after(Map.of("plain", "hunter3", "block", List.of(Map.of("inner", "hunter3"))))
                .in("before_sensitive", Map.of("plain", true, "block", List.of(Map.of("inner", true))))
                .in("after_sensitive", Map.of("plain", true, "block", true))
                .in("replace_paths", List.of(List.of("plain"))));
    assertThat(plan.toString()).doesNotContain("hunter").contains("plain", "block", "(sensitive)");
  }

  @Test
  void is_hidden_where_only_one_side_is_marked() {
    var change = of("a.b", "update").before(Map.of("v", "hunter2")).after(Map.of("v", "hunter3")).in("after_sensitive", Map.of("v", true));
    assertThat(read(change).toString()).doesNotContain("hunter").contains("(sensitive)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"password", "api_key", "apiSecret", "client_secret", "secret_key", "access_token", "db-passwd", "private_key",
        "Authorization", "auth", "credentials", "connection_string", "webhook_url", "X-Api-Key", "set-cookie"})
  void is_hidden_by_the_name_of_its_key(String key) {
    assertThat(differences(key, "hunter2", "hunter3")).contains("(sensitive)").doesNotContain("hunter");
    assertThat(differences("config", "{\"" + key + "\":\"hunter2\"}", "{\"" + key + "\":\"hunter3\"}")).doesNotContain("hunter");
    assertThat(differences("list", List.of(1), List.of(Map.of(key, "hunter3")))).doesNotContain("hunter");
    assertThat(differences("env", List.of(Map.of("name", key, "value", "hunter2")), List.of(Map.of("name", key, "value", "hunter3"))))
        .doesNotContain("hunter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE " + "KEY-----\\nMIIabc", "Bearer abcdefgh12", "prefix Basic dXNlcjpwYXNz", "eyJhbGciOiJI.eyJzdWIiOiIx.sig",
        "ya29.a0AfH6", "ghp_0123456789abcdef", "github_pat_11AAAAAAA0", "xoxb-123-abcdefgh", "AKIAIOSFODNN7EXAMPLE", "sk_live_4eC39HqLyjWDarj",
        "https://user:pass@example.com/", "https://example.com/?sig=abc", "https://hooks.slack.com/services/T0/B0/x",
        "0123456789abcdef0123456789abcdef", "Zm9vYmFyMTIzNDU2Nzg5MEFC", "jdbc:x;password=hunter2", "x this-is-our-own-key y", "dbtc_abcdefgh12"
      })
  void is_hidden_by_its_shape_under_any_key(String secret) {
    assertThat(differences("description", "a", secret)).contains("(hidden").doesNotContain(secret);
    assertThat(differences("labels", Map.of(secret, "a"), Map.of(secret, "b"))).contains("(hidden").doesNotContain(secret);
    assertThat(differences("tags", List.of("a"), List.of("a", secret))).contains("(hidden").doesNotContain(secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groundwork-demo-gw-landing", "projects/groundwork-demo/datasets/raw_jsonplaceholder", "GCP_EUROPE_WEST3",
        "serviceAccount:gw-transform@groundwork-demo.iam.gserviceaccount.com", "jsonplaceholder/posts/.*\\.ndjson\\.gz", "quiet_falcon",
        "//iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/gw-ci-plan", "2026-11-25T16:12:24Z",
        "connections_jsonplaceholder_connection_6B01B4C2"
      })
  void is_not_seen_in_what_stacks_hold_every_day(String value) {
    assertThat(differences("value", "a", value)).contains(value.replace("\\", "\\\\"));
  }

  @Test
  void does_not_hide_the_name_of_a_secret() {
    var change = of("google_secret_manager_secret_iam_member.a", "create").after(Map.of("secret_id", "gw-fivetran-apikey", "role", "r", "member", "m"));
    assertThat(read(change).changes().getFirst().grants())
        .containsExactly(new GrantChange(true, "m", "r", "secret_manager_secret gw-fivetran-apikey"));
  }

  private static String differences(String key, Object before, Object after) {
    return read(of("a.b", "update").before(Map.of(key, before)).after(Map.of(key, after))).changes().getFirst().attributes().toString();
  }
}
