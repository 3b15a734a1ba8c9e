package dev.groundwork.stacks;

import static dev.groundwork.testkit.StackAssertions.assertThat;

import dev.groundwork.model.Declaration;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fivetran stack")
class FivetranStackTest {
  private static final String CONNECTION = "fivetran_connection.connections_jsonplaceholder_connection_6B01B4C2";
  private static Document stack;

  @BeforeAll
  static void synthesize() {
    stack = fivetran(PlatformSynthesis.declaration());
  }

  @Test
  void holds_these_resources_and_no_other() {
    assertThat(stack)
        .hasInventory(
            Map.of(
                "fivetran_connection", 1,
                "fivetran_connection_config", 1,
                "fivetran_connector_schedule", 1,
                "fivetran_destination", 1,
                "fivetran_group", 1,
                "google_bigquery_dataset_iam_member", 1,
                "google_project_iam_member", 1,
                "google_storage_bucket_iam_member", 1));
  }

  @Test
  void keeps_its_addresses_because_a_changed_one_replaces_the_resource() {
    assertThat(stack)
        .hasAddresses(
            "data.fivetran_group_service_account.loader_account_6448A4B7",
            "fivetran_connection.connections_jsonplaceholder_connection_6B01B4C2",
            "fivetran_connection_config.connections_jsonplaceholder_config_DF59489B",
            "fivetran_connector_schedule.connections_jsonplaceholder_schedule_2821C35C",
            "fivetran_destination.warehouse_destination_0081628C",
            "fivetran_group.loader_group_1CAB750E",
            "google_bigquery_dataset_iam_member.raw_jsonplaceholder_loader-writes_8E2E4AC2",
            "google_project_iam_member.project_loader-creates-datasets_87EBBB97",
            "google_storage_bucket_iam_member.landing_loader-reads_A8F4600E");
  }

  @Test
  void obeys_the_policy() {
    assertThat(stack).obeysPolicy();
  }

  @Test
  void grants_the_account_that_fivetran_names_what_loading_needs() {
    String loader = "Fivetran's account of group groundwork ";

    assertThat(stack)
        .grantsExactly(
            loader + "bigquery.dataEditor dataset raw_jsonplaceholder",
            loader + "bigquery.user project groundwork-demo",
            loader + "storage.objectViewer bucket groundwork-demo-gw-landing")
        .hasData("fivetran_group_service_account")
        .with("id", "${fivetran_group.loader_group_1CAB750E.id}");
  }

  @Test
  void makes_grants_before_destination_before_connection_before_schedule() {
    assertThat(stack.resource("fivetran_destination").arguments().texts("depends_on"))
        .containsExactlyInAnyOrder(
            "google_storage_bucket_iam_member.landing_loader-reads_A8F4600E",
            "google_project_iam_member.project_loader-creates-datasets_87EBBB97",
            "google_bigquery_dataset_iam_member.raw_jsonplaceholder_loader-writes_8E2E4AC2");
    assertThat(stack)
        .hasResource("fivetran_connection")
        .with("depends_on", List.of("fivetran_destination.warehouse_destination_0081628C"))
        .and()
        .hasResource("fivetran_connector_schedule")
        .with("depends_on", List.of("fivetran_connection_config.connections_jsonplaceholder_config_DF59489B"));
  }

  /** That no flag is left to a default is the policy's to say. */
  @Test
  void tests_destination_and_connection() {
    assertThat(stack)
        .hasResource("fivetran_destination")
        .with("service", "big_query")
        .with("region", "GCP_EUROPE_WEST3")
        .with("time_zone_offset", "0")
        .with("networking_method", "Directly")
        .with("config", Map.of("data_set_location", "EU", "project_id", "groundwork-demo"))
        .with("daylight_saving_time_enabled", false)
        .with("run_setup_tests", true)
        .and()
        .hasResource("fivetran_connection_config")
        .with("run_setup_tests", true);
  }

  @Test
  void maps_each_endpoints_files_to_a_table_of_its_own() {
    assertThat(stack)
        .hasResource("fivetran_connection_config")
        .withJson(
            "config",
            """
            {
              "auth_type": "FIVETRAN_SERVICE_ACCOUNT",
              "bucket": "groundwork-demo-gw-landing",
              "prefix": "jsonplaceholder/",
              "file_mapping_method": "DEFINE_PER_TABLE",
              "files": [
                {"table_name": "posts", "file_pattern": "posts/.*\\\\.ndjson\\\\.gz"},
                {"table_name": "comments", "file_pattern": "comments/.*\\\\.ndjson\\\\.gz"},
                {"table_name": "users", "file_pattern": "users/.*\\\\.ndjson\\\\.gz"}
              ],
              "file_type": "jsonl",
              "json_delivery_mode": "Unpacked",
              "compression": "gzip",
              "on_error": "fail",
              "append_file_option": "upsert_file"
            }
            """);
  }

  @Test
  void names_the_schema_at_creation_and_then_never_sends_that_config_again() {
    assertThat(stack)
        .hasResource("fivetran_connection")
        .with("destination_schema.name", "raw_jsonplaceholder")
        .with("lifecycle.ignore_changes", List.of("config"));
    assertThat(stack.resource("fivetran_connection").text("config").orElseThrow())
        .startsWith("{\"schema\":\"raw_jsonplaceholder\",");
    assertThat(stack.resource("fivetran_connection_config").text("config").orElseThrow()).doesNotContain("schema");
  }

  @Test
  void unpauses_the_connection_and_follows_it_when_it_is_replaced() {
    assertThat(stack)
        .hasResource("fivetran_connector_schedule")
        .with("paused", "false")
        .with("pause_after_trial", "true")
        .with("lifecycle.replace_triggered_by", List.of(CONNECTION + ".id"));
  }

  @ParameterizedTest
  @MethodSource
  void writes_a_schedule_as_the_provider_wants_it(String declared, Map<String, Object> attributes) {
    Declaration declaration =
        PlatformSynthesis.declaration(
            "schedule: { interval: 6h } # or { daily: \"06:00\" }, { cron: \"0 6 * * *\" }, manual\n  pauseAfterTrial: true",
            "schedule: " + declared + "\n  pauseAfterTrial: false");
    Resource schedule = fivetran(declaration).resource("fivetran_connector_schedule");

    assertThat(schedule.arguments().values())
        .containsAllEntriesOf(attributes)
        .containsEntry("pause_after_trial", "false");
    assertThat(schedule.arguments().values().keySet())
        .filteredOn(key -> key.startsWith("s") || key.startsWith("daily"))
        .containsExactlyInAnyOrderElementsOf(attributes.keySet());
  }

  static Stream<Arguments> writes_a_schedule_as_the_provider_wants_it() {
    return Stream.of(
        Arguments.of(
            "{ interval: 15m }",
            Map.of("schedule_type", "auto", "sync_frequency", "15")),
        Arguments.of(
            "{ daily: '06:00' }",
            Map.of("schedule_type", "auto", "sync_frequency", "1440", "daily_sync_time", "06:00")),
        Arguments.of(
            "{ cron: '0 6 * * *' }",
            Map.of("schedule_type", "auto", "schedule", Map.of("schedule_type", "CRON", "cron", "0 6 * * *"))),
        Arguments.of("manual", Map.of("schedule_type", "manual")));
  }

  @Test
  void makes_a_connection_and_a_grant_for_each_source() {
    Document two =
        fivetran(
            PlatformSynthesis.declaration(
                "sources:",
                """
                sources:
                  - name: blog
                    baseUrl: https://blog.example.org
                    endpoints: [{ name: posts, path: /posts, key: [id], contract: { id: integer } }]"""));

    assertThat(two)
        .hasInventory(
            Map.of(
                "fivetran_connection", 2,
                "fivetran_connection_config", 2,
                "fivetran_connector_schedule", 2,
                "fivetran_destination", 1,
                "fivetran_group", 1,
                "google_bigquery_dataset_iam_member", 2,
                "google_project_iam_member", 1,
                "google_storage_bucket_iam_member", 1));
    assertThat(two.addresses()).containsAll(stack.addresses());
  }

  private static Document fivetran(Declaration declaration) {
    return PlatformSynthesis.stack("fivetran", declaration);
  }
}
