package dev.groundwork.sandbox.providers.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.providers.testing.FakeCloud;
import dev.groundwork.sandbox.providers.testing.Terraform;
import dev.groundwork.sandbox.providers.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The plugin protocol")
class PluginProtocolTest {

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
  void keeps_the_configurations_of_two_aliases_apart() {
    Terraform terraform = world.configure("""
        provider "google" {
          project      = "first"
          access_token = "one"
        }
        provider "google" {
          alias        = "second"
          project      = "second"
          access_token = "two"
        }
        resource "google_bigquery_dataset" "first" {
          dataset_id = "marts"
        }
        resource "google_bigquery_dataset" "second" {
          provider   = google.second
          dataset_id = "marts"
        }
        """);
    terraform.apply();
    assertThat(cloud.writes()).extracting(call -> call + " " + call.authorization()).containsExactlyInAnyOrder(
        "POST /bigquery/v2/projects/first/datasets Bearer one",
        "POST /bigquery/v2/projects/second/datasets Bearer two");
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void plans_with_a_provider_block_that_is_not_known_yet() {
    Terraform terraform = world.configure("""
        provider "google" {
          project = terraform_data.project.output
        }
        resource "terraform_data" "project" {
          input = "later"
        }
        resource "google_bigquery_dataset" "marts" {
          dataset_id = "marts"
        }
        """);
    assertThat(terraform.planned()).containsEntry("google_bigquery_dataset.marts", "create");
    terraform.apply();
    assertThat(cloud.paths()).containsExactly("/bigquery/v2/projects/later/datasets/marts");
  }

  @Test
  void refuses_a_type_that_is_not_served_and_an_argument_that_does_not_exist() {
    Terraform.Run run = world.configure("""
        resource "google_compute_instance" "vm" {}
        resource "google_bigquery_dataset" "marts" {
          dataset_id = "marts"
          colour     = "blue"
        }
        """).run("validate");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Invalid resource type").contains("google_compute_instance")
        .contains("Unsupported argument").contains("colour");
  }

  @Test
  void reports_all_that_is_wrong_with_a_configuration_together() {
    Terraform.Run run = world.configure("""
        resource "google_service_account" "bad" {
          account_id = "No"
        }
        resource "google_storage_bucket" "bad" {
          name                     = "a-bucket"
          location                 = "EU"
          public_access_prevention = "never"
          lifecycle_rule {
            action { type = "Burn" }
            condition { age = 1 }
          }
        }
        resource "google_secret_manager_secret" "bad" {
          secret_id = "s"
          replication {}
        }
        resource "fivetran_connection_config" "bad" {
          connection_id = "c"
          config        = "no json"
        }
        resource "fivetran_connector_schedule" "bad" {
          connector_id   = "c"
          sync_frequency = "hourly"
          paused         = "perhaps"
        }
        """).run("validate");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output().replaceAll("[│\\s]+", " "))
        .contains("invalid value for account_id (\"No\" doesn't match regexp")
        .contains("expected public_access_prevention to be one of [\"enforced\" \"inherited\"], got never")
        .contains("expected type to be one of")
        .contains("one of `replication.0.auto,replication.0.user_managed` must be specified")
        .contains("Invalid JSON String Value")
        .contains("\"hourly\" is no number of minutes")
        .contains("\"perhaps\" is neither true nor false");
  }

  @Test
  void reports_all_that_is_wrong_with_a_provider_block() {
    Terraform.Run run = world.configure("""
        provider "google" {
          access_token            = "one"
          credentials             = "{}"
          storage_custom_endpoint = "http://127.0.0.1:1"
        }
        resource "google_project_service" "any" {
          service = "storage.googleapis.com"
        }
        """).run("validate");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output().replaceAll("[│\\s]+", " "))
        .contains("conflicts with access_token")
        .contains("invalid value for storage_custom_endpoint (\"http://127.0.0.1:1\" doesn't match regexp");
  }

  @Test
  void says_what_google_said_and_keeps_what_was_made() {
    cloud.failNext("GET /storage/v1/b/half$", 403,
        "{\"error\":{\"code\":403,\"message\":\"No.\",\"errors\":[{\"message\":\"No.\",\"reason\":\"forbidden\"}]}}");
    Terraform terraform = world.configure("""
        provider "google" {
          project = "demo"
        }
        resource "google_storage_bucket" "half" {
          name     = "half"
          location = "EU"
        }
        """);
    Terraform.Run run = terraform.run("apply", "-auto-approve");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Error: googleapi: Error 403: No., forbidden");
    assertThat(terraform.planned()).containsEntry("google_storage_bucket.half", "delete,create");
    terraform.apply();
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void reads_modifies_and_writes_a_policy_again_when_somebody_else_wrote_in_between() {
    cloud.failNext("PUT /storage/v1/b/x/iam", 412,
        "{\"error\":{\"code\":412,\"message\":\"Precondition\",\"errors\":[]}}");
    Terraform terraform = world.configure("""
        provider "google" {
          project = "demo"
        }
        resource "google_storage_bucket_iam_member" "members" {
          count  = 12
          bucket = "x"
          role   = "roles/storage.objectViewer"
          member = "user:${count.index}@example.com"
        }
        """);
    terraform.apply();
    assertThat(cloud.document("/storage/v1/b/x:policy").path("bindings").path(0).path("members")).hasSize(12);
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void lets_three_runs_work_at_once() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var runs = new ArrayList<Future<String>>();
      for (int i = 0; i < 3; i++) {
        Terraform terraform = new Terraform(folder.resolve("run" + i), world.listeners().addresses())
            .configure(cloud.base(), """
                provider "google" {
                  project = "project%d"
                }
                resource "google_bigquery_dataset" "d" {
                  count      = 8
                  dataset_id = "d${count.index}"
                }
                """.formatted(i));
        runs.add(threads.submit(terraform::apply));
      }
      for (var run : runs) {
        assertThat(run.get()).contains("Resources: 8 added");
      }
    }
    assertThat(cloud.paths()).hasSize(24)
        .allMatch(path -> path.matches("/bigquery/v2/projects/project\\d/datasets/d\\d"));
  }
}
