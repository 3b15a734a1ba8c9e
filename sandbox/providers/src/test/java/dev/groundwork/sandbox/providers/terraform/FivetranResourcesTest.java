package dev.groundwork.sandbox.providers.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.providers.testing.FakeCloud;
import dev.groundwork.sandbox.providers.testing.Terraform;
import dev.groundwork.sandbox.providers.testing.World;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Real terraform with the fivetran provider")
class FivetranResourcesTest {

  private static final String EVERYTHING = """
      provider "fivetran" {
        api_url    = "BASE/fivetran/v1"
        api_key    = "key"
        api_secret = "secret"
      }
      resource "fivetran_group" "loader" {
        name = "groundwork"
      }
      data "fivetran_group_service_account" "loader" {
        id = fivetran_group.loader.id
      }
      resource "fivetran_destination" "warehouse" {
        group_id                     = fivetran_group.loader.id
        service                      = "big_query"
        region                       = "GCP_US_EAST4"
        time_zone_offset             = "0"
        daylight_saving_time_enabled = false
        networking_method            = "Directly"
        run_setup_tests              = true
        trust_certificates           = false
        trust_fingerprints           = false
        config {
          project_id        = "demo"
          data_set_location = "EU"
        }
      }
      resource "fivetran_connection" "source" {
        group_id          = fivetran_group.loader.id
        service           = "gcs"
        networking_method = "Directly"
        config            = jsonencode({ bucket = "demo-landing" })
        destination_schema {
          name = "raw_source"
        }
        depends_on = [fivetran_destination.warehouse]
      }
      resource "fivetran_connection_config" "source" {
        connection_id = fivetran_connection.source.id
        config        = jsonencode({ prefix = "source/" })
      }
      resource "fivetran_connector_schedule" "source" {
        connector_id    = fivetran_connection.source.id
        schedule_type   = "auto"
        sync_frequency  = "1440"
        daily_sync_time = "03:00"
        paused          = "false"
        depends_on      = [fivetran_connection_config.source]
      }
      output "account" { value = data.fivetran_group_service_account.loader.service_account }
      """;

  private static final String CONNECTION = "/fivetran/v1/connections/c_2";

  @TempDir Path folder;
  private World world;
  private FakeCloud cloud;

  @BeforeEach
  void open() {
    world = World.in(folder);
    cloud = world.cloud();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void makes_every_type_with_the_calls_of_the_real_provider_then_finds_nothing_to_do_and_ends_them_all() {
    Terraform terraform = world.configure(EVERYTHING);
    assertThat(terraform.apply()).contains("Resources: 5 added").contains("account = \"g-g_1@fivetran.example\"");
    assertThat(cloud.writes()).extracting(call -> call + " " + call.body()).containsExactly(
        "POST /fivetran/v1/groups {\"name\":\"groundwork\"}",
        "POST /fivetran/v1/destinations {\"group_id\":\"g_1\",\"service\":\"big_query\",\"time_zone_offset\":\"0\","
            + "\"daylight_saving_time_enabled\":false,\"region\":\"GCP_US_EAST4\",\"networking_method\":\"Directly\","
            + "\"config\":{\"data_set_location\":\"EU\",\"project_id\":\"demo\"},"
            + "\"trust_certificates\":false,\"trust_fingerprints\":false,\"run_setup_tests\":true}",
        "POST /fivetran/v1/connections {\"service\":\"gcs\",\"group_id\":\"g_1\",\"paused\":true,"
            + "\"trust_certificates\":false,\"trust_fingerprints\":false,\"run_setup_tests\":false,"
            + "\"data_delay_sensitivity\":null,\"data_delay_threshold\":0,\"networking_method\":\"Directly\","
            + "\"config\":{\"bucket\":\"demo-landing\",\"schema\":\"raw_source\"}}",
        "PATCH " + CONNECTION + " {\"trust_certificates\":false,\"trust_fingerprints\":false,\"run_setup_tests\":true,"
            + "\"config\":{\"prefix\":\"source/\"}}",
        "PATCH " + CONNECTION + " {\"sync_frequency\":1440,\"daily_sync_time\":\"03:00\",\"paused\":false,"
            + "\"schedule_type\":\"auto\"}");
    assertThat(terraform.planIsEmpty()).isTrue();

    terraform.ok("destroy", "-auto-approve");
    assertThat(cloud.paths()).isEmpty();
    assertThat(cloud.writes()).extracting(FakeCloud.Call::toString).containsExactly(
        "DELETE " + CONNECTION, "DELETE /fivetran/v1/destinations/g_1", "DELETE /fivetran/v1/groups/g_1");
  }

  @Test
  void changes_a_schedule_and_a_config_in_place() {
    world.configure(EVERYTHING).apply();
    cloud.writes();
    Terraform terraform = world.configure(EVERYTHING
        .replace("\"03:00\"", "\"05:30\"").replace("prefix = \"source/\"", "prefix = \"other/\""));
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "fivetran_connector_schedule.source", "update", "fivetran_connection_config.source", "update"));
    terraform.apply();
    assertThat(cloud.writes()).extracting(call -> call.body().toString()).containsExactly(
        "{\"trust_certificates\":false,\"trust_fingerprints\":false,\"run_setup_tests\":true,"
            + "\"config\":{\"prefix\":\"other/\"}}",
        "{\"daily_sync_time\":\"05:30\"}");
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void never_sends_the_config_of_a_connection_again() {
    world.configure(EVERYTHING).apply();
    cloud.writes();
    Terraform terraform = world.configure(EVERYTHING.replace("demo-landing", "elsewhere")
        .replace("connection_id = fivetran_connection.source.id", "connection_id = \"c_2\"")
        .replace("connector_id    = fivetran_connection.source.id", "connector_id    = \"c_2\""));
    terraform.apply();
    assertThat(cloud.writes()).extracting(call -> call + " " + call.body()).containsExactly(
        "PATCH " + CONNECTION + " {\"trust_certificates\":false,\"trust_fingerprints\":false,"
            + "\"run_setup_tests\":false,\"data_delay_threshold\":0}");
    assertThat(cloud.document(CONNECTION).path("config").path("bucket").asText()).isEqualTo("demo-landing");
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void replaces_a_group_of_another_name_and_all_that_is_in_it() {
    world.configure(EVERYTHING).apply();
    Terraform terraform = world.configure(EVERYTHING.replace("\"groundwork\"", "\"renamed\""));
    assertThat(terraform.planned())
        .containsEntry("fivetran_group.loader", "delete,create")
        .containsEntry("fivetran_destination.warehouse", "delete,create")
        .containsEntry("fivetran_connection.source", "delete,create");
  }

  @Test
  void takes_a_schedule_block_and_overlooks_the_seconds_that_fivetran_adds() {
    Terraform terraform = world.configure(EVERYTHING.replace("sync_frequency  = \"1440\"", "")
        .replace("daily_sync_time = \"03:00\"", """
            schedule {
              schedule_type = "TIME_OF_DAY"
              days_of_week  = ["MONDAY", "FRIDAY"]
              time_of_day   = "04:00"
            }
            """));
    terraform.apply();
    assertThat(cloud.document(CONNECTION).path("schedule").path("time_of_day").asText()).isEqualTo("04:00");
    cloud.change(CONNECTION, "{\"schedule\":{\"time_of_day\":\"04:00:00\"}}");
    assertThat(terraform.planIsEmpty()).isTrue();
    cloud.change(CONNECTION, "{\"schedule\":{\"time_of_day\":\"09:00:00\"}}");
    assertThat(terraform.planned()).isEqualTo(Map.of("fivetran_connector_schedule.source", "update"));
  }

  @Test
  void finds_a_connection_for_its_schedule_by_name() {
    Terraform terraform = world.configure(EVERYTHING.replace("connector_id    = fivetran_connection.source.id", """
        group_id = fivetran_group.loader.id
        connector_name = fivetran_connection.source.name
        """));
    terraform.apply();
    assertThat(cloud.document(CONNECTION).path("daily_sync_time").asText()).isEqualTo("03:00");
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void a_failed_setup_test_is_a_warning() {
    Terraform terraform = world.configure(EVERYTHING.replace("demo-landing", "broken"));
    assertThat(terraform.apply())
        .contains("Warning: Connection setup test `Checking bucket` has status `FAILED`", "No such bucket");
  }

  @Test
  void notices_that_somebody_paused_a_connection_moved_a_destination_or_removed_one() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    cloud.document(CONNECTION).put("paused", true);
    cloud.change("/fivetran/v1/destinations/g_1", "{\"config\":{\"project_id\":\"elsewhere\"}}");
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "fivetran_connector_schedule.source", "update", "fivetran_destination.warehouse", "update"));
    terraform.apply();
    assertThat(terraform.planIsEmpty()).isTrue();
    cloud.remove(CONNECTION);
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "fivetran_connection.source", "create",
        "fivetran_connection_config.source", "create",
        "fivetran_connector_schedule.source", "create"));
  }

  @Test
  void imports_what_is_there_already() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    Map<String, String> ids = Map.of(
        "fivetran_group.loader", "g_1",
        "fivetran_connection.source", "c_2",
        "fivetran_destination.warehouse", "g_1");
    ids.keySet().forEach(address -> terraform.ok("state", "rm", address));
    ids.forEach((address, id) -> terraform.ok("import", address, id));
    assertThat(terraform.planned()).containsOnlyKeys(
        "fivetran_destination.warehouse", "fivetran_connection.source", "fivetran_connection_config.source",
        "fivetran_connector_schedule.source");
    assertThat(terraform.planned()).doesNotContainValue("create").doesNotContainValue("delete");
  }

  @Test
  void says_what_fivetran_said_when_a_key_is_dead() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    cloud.failNext("GET /fivetran/v1/groups", 401, "{\"code\":\"AuthFailed\",\"message\":\"Authentication failed\"}");
    Terraform.Run run = terraform.run("plan");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains("Error: Unable to Read Group Resource.")
        .contains("status code: 401; expected: 200; code: AuthFailed; message: Authentication");
  }
}
