package dev.groundwork.sandbox.providers.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

@DisplayName("Real terraform with the google provider")
class GoogleResourcesTest {

  private static final String EVERYTHING = """
      provider "google" {
        project        = "demo"
        default_labels = { team = "data" }
      }
      data "google_project" "this" {}
      resource "google_project_service" "storage" {
        service            = "storage.googleapis.com"
        disable_on_destroy = true
      }
      resource "google_service_account" "loader" {
        account_id   = "gw-loader"
        display_name = "Loader"
      }
      resource "google_storage_bucket" "landing" {
        name                        = "demo-landing"
        location                    = "eu"
        force_destroy               = true
        uniform_bucket_level_access = true
        public_access_prevention    = "enforced"
        labels                      = { layer = "landing" }
        versioning { enabled = false }
        soft_delete_policy { retention_duration_seconds = 0 }
        lifecycle_rule {
          action { type = "Delete" }
          condition { age = 30 }
        }
        timeouts { read = "20s" }
      }
      resource "google_storage_bucket_iam_member" "reader" {
        bucket = google_storage_bucket.landing.name
        role   = "roles/storage.objectViewer"
        member = google_service_account.loader.member
      }
      resource "google_project_iam_member" "jobs" {
        project = "demo"
        role    = "roles/bigquery.jobUser"
        member  = google_service_account.loader.member
      }
      resource "google_service_account_iam_member" "tokens" {
        service_account_id = google_service_account.loader.name
        role               = "roles/iam.serviceAccountTokenCreator"
        member             = "user:somebody@example.com"
      }
      resource "google_bigquery_dataset" "raw" {
        dataset_id                 = "raw_source"
        description                = "As loaded"
        location                   = "EU"
        delete_contents_on_destroy = true
      }
      resource "google_bigquery_dataset_iam_member" "editor" {
        dataset_id = google_bigquery_dataset.raw.dataset_id
        role       = "roles/bigquery.dataEditor"
        member     = google_service_account.loader.member
      }
      resource "google_secret_manager_secret" "key" {
        secret_id = "key"
        replication {
          auto {}
        }
      }
      resource "google_secret_manager_secret_iam_member" "accessor" {
        secret_id = google_secret_manager_secret.key.id
        role      = "roles/secretmanager.secretAccessor"
        member    = google_service_account.loader.member
      }
      output "number" { value = data.google_project.this.number }
      """;

  private static final String MEMBER = "serviceAccount:gw-loader@demo.iam.gserviceaccount.com";
  private static final String BUCKET = "/storage/v1/b/demo-landing";
  private static final String DATASET = "/bigquery/v2/projects/demo/datasets/raw_source";
  private static final String ACCOUNT = "/iam/v1/projects/demo/serviceAccounts/gw-loader@demo.iam.gserviceaccount.com";

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
  void makes_every_type_then_finds_nothing_to_do_and_ends_them_all() {
    Terraform terraform = world.configure(EVERYTHING);
    assertThat(terraform.apply()).contains("Resources: 10 added").contains("number = \"42\"");
    assertThat(terraform.planIsEmpty()).isTrue();
    assertThat(cloud.document(BUCKET).path("labels").properties()).extracting(Object::toString)
        .containsExactlyInAnyOrder("team=\"data\"", "layer=\"landing\"");
    assertThat(cloud.document(BUCKET + ":policy").path("bindings").toString()).contains(MEMBER);
    assertThat(cloud.document(DATASET).path("access").toString()).contains("gw-loader@demo", "projectOwners");

    terraform.ok("destroy", "-auto-approve");
    assertThat(cloud.paths()).allMatch(path -> path.equals("/cloudresourcemanager/v1/projects/demo:policy"));
    assertThat(cloud.document("/cloudresourcemanager/v1/projects/demo:policy").has("bindings")).isFalse();
  }

  @Test
  void changes_in_place_what_can_change_and_sends_only_that() {
    world.configure(EVERYTHING).apply();
    cloud.writes();
    Terraform terraform = world.configure(EVERYTHING
        .replace("display_name = \"Loader\"", "display_name = \"The loader\"")
        .replace("As loaded", "As it came")
        .replace("layer = \"landing\"", "stage = \"landing\"")
        .replace("age = 30", "age = 45"));
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "google_service_account.loader", "update",
        "google_bigquery_dataset.raw", "update",
        "google_storage_bucket.landing", "update"));
    terraform.apply();
    assertThat(cloud.writes()).extracting(call -> call + " " + call.body()).containsExactlyInAnyOrder(
        "PATCH " + ACCOUNT
            + " {\"updateMask\":\"displayName\","
            + "\"serviceAccount\":{\"displayName\":\"The loader\",\"description\":\"\"}}",
        "PATCH " + DATASET + " {\"description\":\"As it came\"}",
        "PATCH " + BUCKET
            + " {\"lifecycle\":{\"rule\":[{\"action\":{\"type\":\"Delete\"},\"condition\":{\"age\":45}}]},"
            + "\"labels\":{\"layer\":null,\"team\":\"data\",\"stage\":\"landing\"}}");
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void replaces_what_cannot_change() {
    world.configure(EVERYTHING).apply();
    Terraform terraform = world.configure(EVERYTHING.replace("\"raw_source\"", "\"raw_other\""));
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "google_bigquery_dataset.raw", "delete,create",
        "google_bigquery_dataset_iam_member.editor", "delete,create"));
    terraform.apply();
    assertThat(cloud.paths()).contains("/bigquery/v2/projects/demo/datasets/raw_other").doesNotContain(DATASET);
  }

  @Test
  void notices_what_somebody_changed_or_removed_and_puts_it_right() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    ((ObjectNode) cloud.document(BUCKET).path("labels")).put("layer", "other");
    ((ObjectNode) cloud.document(BUCKET).path("versioning")).put("enabled", true);
    cloud.document(ACCOUNT).put("displayName", "Renamed");
    cloud.document(DATASET).put("description", "Renamed");
    cloud.document(BUCKET + ":policy").remove("bindings");
    cloud.remove("/secretmanager/v1/projects/demo/secrets/key");
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "google_storage_bucket.landing", "update",
        "google_service_account.loader", "update",
        "google_bigquery_dataset.raw", "update",
        "google_storage_bucket_iam_member.reader", "create",
        "google_secret_manager_secret.key", "create",
        "google_secret_manager_secret_iam_member.accessor", "create"));
    terraform.apply();
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void imports_what_is_there_already() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    Map<String, String> ids = Map.of(
        "google_project_service.storage", "demo/storage.googleapis.com",
        "google_service_account.loader", "gw-loader@demo.iam.gserviceaccount.com",
        "google_storage_bucket.landing", "demo-landing",
        "google_bigquery_dataset.raw", "demo/raw_source",
        "google_project_iam_member.jobs", "demo roles/bigquery.jobUser " + MEMBER,
        "google_storage_bucket_iam_member.reader", "b/demo-landing roles/storage.objectViewer " + MEMBER,
        "google_bigquery_dataset_iam_member.editor",
        "projects/demo/datasets/raw_source roles/bigquery.dataEditor " + MEMBER,
        "google_secret_manager_secret.key", "projects/demo/secrets/key");
    ids.keySet().forEach(address -> terraform.ok("state", "rm", address));
    ids.forEach((address, id) -> terraform.ok("import", address, id));
    cloud.writes();
    // Labels and what only destroy reads are not upstream: importing them plans an update, as with the real one.
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "google_project_service.storage", "update",
        "google_storage_bucket.landing", "update",
        "google_bigquery_dataset.raw", "update",
        "google_secret_manager_secret.key", "update"));
    terraform.apply();
    assertThat(terraform.planIsEmpty()).isTrue();
    assertThat(cloud.paths()).contains(BUCKET, DATASET, ACCOUNT);
  }

  @Test
  void deletes_every_object_version_first_when_a_bucket_is_forced_to_go() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    cloud.put(BUCKET + "/o/a/b.json", "{\"name\":\"a/b.json\",\"generation\":\"1\"}");
    terraform.ok("destroy", "-auto-approve", "-target=google_storage_bucket.landing");
    assertThat(cloud.writes()).extracting(FakeCloud.Call::toString)
        .containsSubsequence("DELETE " + BUCKET + "/o/a/b.json", "DELETE " + BUCKET);
  }

  @Test
  void leaves_a_bucket_with_objects_alone_unless_forced() {
    Terraform terraform = world.configure(EVERYTHING.replace("force_destroy               = true", ""));
    terraform.apply();
    cloud.put(BUCKET + "/o/kept", "{\"name\":\"kept\",\"generation\":\"1\"}");
    Terraform.Run run = terraform.run("destroy", "-auto-approve", "-target=google_storage_bucket.landing");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output().replaceAll("\\W+", " "))
        .contains("Error trying to delete bucket demo landing containing objects without force_destroy set to true");
    assertThat(cloud.paths()).contains(BUCKET, BUCKET + "/o/kept");
  }
}
