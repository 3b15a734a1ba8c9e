package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The google stack")
class GoogleStackTest {
  private static SynthesizedStack stack;

  @BeforeAll
  static void synthesize() {
    stack = SynthesizedStack.google(SynthesizedStack.declaration());
  }

  @Test
  void holds_these_resources_and_no_other() {
    assertThat(stack.inventory())
        .isEqualTo(
            Map.of(
                "google_bigquery_dataset", 5,
                "google_bigquery_dataset_iam_member", 4,
                "google_project_iam_member", 1,
                "google_project_service", 4,
                "google_service_account", 3,
                "google_storage_bucket", 1,
                "google_storage_bucket_iam_member", 1));
  }

  @Test
  void keeps_its_addresses_because_a_changed_one_replaces_the_resource() {
    assertThat(stack.addresses())
        .containsExactly(
            "google_bigquery_dataset.intermediate_dataset_78A15329",
            "google_bigquery_dataset.marts_dataset_EBB1F41A",
            "google_bigquery_dataset.ops_dataset_F6A320FF",
            "google_bigquery_dataset.raw-jsonplaceholder_dataset_7A961B6E",
            "google_bigquery_dataset.staging-jsonplaceholder_dataset_9AACA31F",
            "google_bigquery_dataset_iam_member.intermediate_transform-writes_7581F966",
            "google_bigquery_dataset_iam_member.marts_transform-writes_A443CB7F",
            "google_bigquery_dataset_iam_member.raw-jsonplaceholder_transform-reads_89975E3D",
            "google_bigquery_dataset_iam_member.staging-jsonplaceholder_transform-writes_214AE09D",
            "google_project_iam_member.project_transform-runs-queries_A7F2EB1E",
            "google_project_service.apis_bigquery_0FB132AD",
            "google_project_service.apis_cloudresourcemanager_FA13F5E4",
            "google_project_service.apis_iam_CFD2258A",
            "google_project_service.apis_storage_A9A0178F",
            "google_service_account.ingestion_account_3EC7CB6C",
            "google_service_account.orchestrator_account_BBB68CB6",
            "google_service_account.transform_account_03929FF3",
            "google_storage_bucket.landing_bucket_34B0CCFA",
            "google_storage_bucket_iam_member.landing_ingestion-writes_695698B6");
  }

  @Test
  void makes_a_bucket_that_is_never_public_and_empties_itself() {
    JsonNode bucket = stack.resource("google_storage_bucket");

    assertThat(bucket.path("name").asText()).isEqualTo("groundwork-demo-gw-landing");
    assertThat(bucket.path("location").asText()).isEqualTo("EU");
    assertThat(bucket.path("public_access_prevention").asText()).isEqualTo("enforced");
    assertThat(bucket.path("uniform_bucket_level_access").asBoolean()).isTrue();
    assertThat(bucket.path("versioning").path("enabled").isBoolean()).isTrue();
    assertThat(bucket.path("versioning").path("enabled").asBoolean()).isFalse();
    assertThat(bucket.path("lifecycle_rule").toString())
        .isEqualTo(
            "[{\"action\":{\"type\":\"Delete\"},\"condition\":{\"age\":30}},"
                + "{\"action\":{\"type\":\"AbortIncompleteMultipartUpload\"},\"condition\":{\"age\":1}}]");
  }

  @Test
  void labels_bucket_and_datasets_with_platform_environment_and_layer() {
    assertThat(stack.resource("google_storage_bucket").path("labels").toString())
        .isEqualTo("{\"environment\":\"prod\",\"layer\":\"landing\",\"platform\":\"groundwork\"}");
    assertThat(stack.resources("google_bigquery_dataset").values())
        .extracting(dataset -> dataset.path("dataset_id").asText() + " " + dataset.at("/labels/layer").asText())
        .containsExactlyInAnyOrder(
            "raw_jsonplaceholder raw",
            "staging_jsonplaceholder staging",
            "intermediate intermediate",
            "marts marts",
            "ops ops");
    assertThat(stack.resources("google_bigquery_dataset").values())
        .allSatisfy(
            dataset -> {
              assertThat(dataset.path("location").asText()).isEqualTo("EU");
              assertThat(dataset.path("labels").path("platform").asText()).isEqualTo("groundwork");
              assertThat(dataset.path("labels").path("environment").asText()).isEqualTo("prod");
              assertThat(dataset.has("access")).as("access beside single grants never settles").isFalse();
            });
  }

  @Test
  void lets_a_destroy_take_the_data_of_a_trial() {
    JsonNode bucket = stack.resource("google_storage_bucket");

    assertThat(bucket.path("force_destroy").asBoolean()).isTrue();
    assertThat(bucket.at("/soft_delete_policy/retention_duration_seconds").asInt(-1)).isZero();
    assertThat(stack.resources("google_bigquery_dataset").values())
        .allSatisfy(
            dataset -> {
              assertThat(dataset.path("delete_contents_on_destroy").asBoolean()).isTrue();
              assertThat(dataset.at("/lifecycle/prevent_destroy").asBoolean()).isFalse();
            });
  }

  @Test
  void refuses_a_destroy_where_data_is_kept() {
    SynthesizedStack stack =
        SynthesizedStack.google(SynthesizedStack.declaration("retention: trial", "retention: kept"));
    JsonNode bucket = stack.resource("google_storage_bucket");

    assertThat(bucket.path("force_destroy").isBoolean()).isTrue();
    assertThat(bucket.path("force_destroy").asBoolean()).isFalse();
    assertThat(bucket.at("/lifecycle/prevent_destroy").asBoolean()).isTrue();
    assertThat(bucket.at("/soft_delete_policy/retention_duration_seconds").asInt()).isEqualTo(604_800);
    assertThat(stack.resources("google_bigquery_dataset").values())
        .hasSize(5)
        .allSatisfy(
            dataset -> {
              assertThat(dataset.path("delete_contents_on_destroy").asBoolean(true)).isFalse();
              assertThat(dataset.at("/lifecycle/prevent_destroy").asBoolean()).isTrue();
            });
  }

  @Test
  void grants_each_actor_the_least_and_on_the_resource() {
    String ingestion = "serviceAccount:${google_service_account.ingestion_account_3EC7CB6C.email}";
    String transform = "serviceAccount:${google_service_account.transform_account_03929FF3.email}";

    assertThat(stack.grants("google_storage_bucket_iam_member", "bucket"))
        .containsExactly(
            "${google_storage_bucket.landing_bucket_34B0CCFA.name} roles/storage.objectUser " + ingestion);
    assertThat(stack.grants("google_project_iam_member", "project"))
        .containsExactly("groundwork-demo roles/bigquery.jobUser " + transform);
    assertThat(stack.grants("google_bigquery_dataset_iam_member", "dataset_id"))
        .containsExactly(
            "${google_bigquery_dataset.intermediate_dataset_78A15329.dataset_id} roles/bigquery.dataEditor "
                + transform,
            "${google_bigquery_dataset.marts_dataset_EBB1F41A.dataset_id} roles/bigquery.dataEditor " + transform,
            "${google_bigquery_dataset.raw-jsonplaceholder_dataset_7A961B6E.dataset_id} roles/bigquery.dataViewer "
                + transform,
            "${google_bigquery_dataset.staging-jsonplaceholder_dataset_9AACA31F.dataset_id} "
                + "roles/bigquery.dataEditor "
                + transform);
  }

  @Test
  void makes_an_account_for_each_actor_after_its_api_is_on() {
    assertThat(stack.resources("google_service_account").values())
        .extracting(account -> account.path("account_id").asText() + " after " + account.path("depends_on"))
        .containsExactlyInAnyOrderElementsOf(
            List.of("gw-ingestion", "gw-transform", "gw-orchestrator").stream()
                .map(id -> id + " after [\"google_project_service.apis_iam_CFD2258A\"]")
                .toList());
  }

  @Test
  void leaves_apis_on_after_a_destroy_because_others_may_use_them() {
    assertThat(stack.resources("google_project_service").values())
        .allSatisfy(api -> assertThat(api.path("disable_on_destroy").asBoolean(true)).isFalse())
        .extracting(api -> api.path("service").asText())
        .containsExactlyInAnyOrder(
            "bigquery.googleapis.com",
            "cloudresourcemanager.googleapis.com",
            "iam.googleapis.com",
            "storage.googleapis.com");
  }
}
