package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.model.Declaration;
import java.io.IOException;
import java.util.ArrayList;
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
  private static SynthesizedStack stack;

  @BeforeAll
  static void synthesize() {
    stack = SynthesizedStack.fivetran(SynthesizedStack.declaration());
  }

  @Test
  void holds_these_resources_and_no_other() {
    assertThat(stack.inventory())
        .isEqualTo(
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
    assertThat(stack.addresses())
        .containsExactly(
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
  void grants_the_account_that_fivetran_names_what_loading_needs() {
    String loader =
        "serviceAccount:${data.fivetran_group_service_account.loader_account_6448A4B7.service_account}";

    assertThat(stack.document().at("/data/fivetran_group_service_account/loader_account_6448A4B7/id").asText())
        .isEqualTo("${fivetran_group.loader_group_1CAB750E.id}");
    assertThat(stack.grants("google_storage_bucket_iam_member", "bucket"))
        .containsExactly("groundwork-demo-gw-landing roles/storage.objectViewer " + loader);
    assertThat(stack.grants("google_project_iam_member", "project"))
        .containsExactly("groundwork-demo roles/bigquery.user " + loader);
    assertThat(stack.grants("google_bigquery_dataset_iam_member", "dataset_id"))
        .containsExactly("raw_jsonplaceholder roles/bigquery.dataEditor " + loader);
  }

  @Test
  void makes_grants_before_destination_before_connection_before_schedule() {
    assertThat(dependencies("fivetran_destination"))
        .containsExactlyInAnyOrder(
            "google_storage_bucket_iam_member.landing_loader-reads_A8F4600E",
            "google_project_iam_member.project_loader-creates-datasets_87EBBB97",
            "google_bigquery_dataset_iam_member.raw_jsonplaceholder_loader-writes_8E2E4AC2");
    assertThat(dependencies("fivetran_connection"))
        .containsExactly("fivetran_destination.warehouse_destination_0081628C");
    assertThat(dependencies("fivetran_connector_schedule"))
        .containsExactly("fivetran_connection_config.connections_jsonplaceholder_config_DF59489B");
  }

  @Test
  void tests_destination_and_connection_and_leaves_no_flag_to_a_default() {
    JsonNode destination = stack.resource("fivetran_destination");

    assertThat(destination.path("service").asText()).isEqualTo("big_query");
    assertThat(destination.path("region").asText()).isEqualTo("GCP_EUROPE_WEST3");
    assertThat(destination.path("time_zone_offset").asText()).isEqualTo("0");
    assertThat(destination.path("networking_method").asText()).isEqualTo("Directly");
    assertThat(destination.path("config").toString())
        .isEqualTo("{\"data_set_location\":\"EU\",\"project_id\":\"groundwork-demo\"}");
    assertThat(destination.path("run_setup_tests").asBoolean()).isTrue();
    assertThat(destination.path("daylight_saving_time_enabled").isBoolean()).isTrue();
    assertThat(stack.resource("fivetran_connection_config").path("run_setup_tests").asBoolean()).isTrue();
    for (String type : List.of("fivetran_destination", "fivetran_connection", "fivetran_connection_config")) {
      for (String flag : List.of("run_setup_tests", "trust_certificates", "trust_fingerprints")) {
        assertThat(stack.resource(type).path(flag).isBoolean()).as(type + "." + flag).isTrue();
      }
    }
  }

  @Test
  void maps_each_endpoints_files_to_a_table_of_its_own() throws IOException {
    JsonNode config = json(stack.resource("fivetran_connection_config").path("config"));

    assertThat(config)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
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
                    """));
  }

  @Test
  void names_the_schema_at_creation_and_then_never_sends_that_config_again() throws IOException {
    JsonNode connection = stack.resource("fivetran_connection");

    assertThat(connection.at("/destination_schema/name").asText()).isEqualTo("raw_jsonplaceholder");
    assertThat(json(connection.path("config")).path("schema").asText()).isEqualTo("raw_jsonplaceholder");
    assertThat(connection.at("/lifecycle/ignore_changes").toString()).isEqualTo("[\"config\"]");
    assertThat(json(stack.resource("fivetran_connection_config").path("config")).has("schema")).isFalse();
  }

  @Test
  void unpauses_the_connection_and_follows_it_when_it_is_replaced() {
    JsonNode schedule = stack.resource("fivetran_connector_schedule");

    assertThat(schedule.path("paused").asText()).isEqualTo("false");
    assertThat(schedule.path("pause_after_trial").asText()).isEqualTo("true");
    assertThat(schedule.at("/lifecycle/replace_triggered_by").toString())
        .isEqualTo("[\"fivetran_connection.connections_jsonplaceholder_connection_6B01B4C2.id\"]");
  }

  @ParameterizedTest
  @MethodSource
  void writes_a_schedule_as_the_provider_wants_it(String declared, Map<String, Object> attributes) {
    Declaration declaration =
        SynthesizedStack.declaration(
            "schedule: { interval: 6h } # or { daily: \"06:00\" }, { cron: \"0 6 * * *\" }, manual\n  pauseAfterTrial: true",
            "schedule: " + declared + "\n  pauseAfterTrial: false");
    JsonNode schedule = SynthesizedStack.fivetran(declaration).resource("fivetran_connector_schedule");

    Map<String, Object> written =
        new ObjectMapper().convertValue(schedule, new TypeReference<>() {});
    assertThat(written).containsAllEntriesOf(attributes).containsEntry("pause_after_trial", "false");
    assertThat(written.keySet())
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
    Declaration declaration =
        SynthesizedStack.declaration(
            "sources:",
            """
            sources:
              - name: blog
                baseUrl: https://blog.example.org
                endpoints: [{ name: posts, path: /posts, key: [id], contract: { id: integer } }]""");
    SynthesizedStack two = SynthesizedStack.fivetran(declaration);

    assertThat(two.inventory())
        .containsEntry("fivetran_connection", 2)
        .containsEntry("fivetran_connection_config", 2)
        .containsEntry("fivetran_connector_schedule", 2)
        .containsEntry("google_bigquery_dataset_iam_member", 2)
        .containsEntry("fivetran_destination", 1);
    assertThat(two.addresses()).containsAll(stack.addresses());
  }

  private static JsonNode json(JsonNode text) throws IOException {
    return new ObjectMapper().readTree(text.asText());
  }

  private static List<String> dependencies(String type) {
    List<String> dependencies = new ArrayList<>();
    stack.resource(type).path("depends_on").forEach(node -> dependencies.add(node.asText()));
    return dependencies;
  }
}
