package dev.groundwork.stacks;

import static dev.groundwork.testkit.StackAssertions.assertThat;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.synthesized.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The google stack")
class GoogleStackTest {
  private static Document stack;

  @BeforeAll
  static void synthesize() {
    stack = google(PlatformSynthesis.declaration());
  }

  @Test
  void holds_these_resources_and_no_other() {
    assertThat(stack)
        .hasInventory(
            Map.of(
                "google_bigquery_dataset", 6,
                "google_bigquery_dataset_iam_member", 8,
                "google_project_iam_member", 2,
                "google_project_service", 6,
                "google_secret_manager_secret", 2,
                "google_secret_manager_secret_iam_member", 2,
                "google_service_account", 3,
                "google_service_account_iam_member", 2,
                "google_storage_bucket", 1,
                "google_storage_bucket_iam_member", 1));
  }

  @Test
  void keeps_its_addresses_because_a_changed_one_replaces_the_resource() {
    assertThat(stack)
        .hasAddresses(
            "google_bigquery_dataset.intermediate_dataset_78A15329",
            "google_bigquery_dataset.marts_dataset_EBB1F41A",
            "google_bigquery_dataset.ops_dataset_F6A320FF",
            "google_bigquery_dataset.raw-jsonplaceholder_dataset_7A961B6E",
            "google_bigquery_dataset.scratch_dataset_32E2BA5E",
            "google_bigquery_dataset.staging-jsonplaceholder_dataset_9AACA31F",
            "google_bigquery_dataset_iam_member.intermediate_transform-writes_7581F966",
            "google_bigquery_dataset_iam_member.marts_orchestrator-reads_024B2907",
            "google_bigquery_dataset_iam_member.marts_transform-writes_A443CB7F",
            "google_bigquery_dataset_iam_member.ops_orchestrator-writes_EFE1F48B",
            "google_bigquery_dataset_iam_member.raw-jsonplaceholder_orchestrator-reads_ADDB702E",
            "google_bigquery_dataset_iam_member.raw-jsonplaceholder_transform-reads_89975E3D",
            "google_bigquery_dataset_iam_member.scratch_transform-writes_DE78D7C2",
            "google_bigquery_dataset_iam_member.staging-jsonplaceholder_transform-writes_214AE09D",
            "google_project_iam_member.project_orchestrator-runs-queries_9A1D6B6D",
            "google_project_iam_member.project_transform-runs-queries_A7F2EB1E",
            "google_project_service.apis_bigquery_0FB132AD",
            "google_project_service.apis_cloudresourcemanager_FA13F5E4",
            "google_project_service.apis_iam_CFD2258A",
            "google_project_service.apis_iamcredentials_B6C8E017",
            "google_project_service.apis_secretmanager_9EA16F7F",
            "google_project_service.apis_storage_A9A0178F",
            "google_secret_manager_secret.secrets_FIVETRAN_APIKEY_secret_3FFBE4E3",
            "google_secret_manager_secret.secrets_FIVETRAN_APISECRET_secret_F7594602",
            "google_secret_manager_secret_iam_member.secrets_FIVETRAN_APIKEY_orchestrator-reads_E6C7D00E",
            "google_secret_manager_secret_iam_member.secrets_FIVETRAN_APISECRET_orchestrator-reads_62BF4F8F",
            "google_service_account.ingestion_account_3EC7CB6C",
            "google_service_account.orchestrator_account_BBB68CB6",
            "google_service_account.transform_account_03929FF3",
            "google_service_account_iam_member.ingestion_orchestrator-impersonates_CB9635EE",
            "google_service_account_iam_member.transform_orchestrator-impersonates_DD0BF8F9",
            "google_storage_bucket.landing_bucket_34B0CCFA",
            "google_storage_bucket_iam_member.landing_ingestion-writes_695698B6");
  }

  @Test
  void obeys_the_policy() {
    assertThat(stack).obeysPolicy();
  }

  @Test
  void makes_a_bucket_that_is_never_public_and_empties_itself() {
    assertThat(stack)
        .hasResource("google_storage_bucket")
        .once()
        .with("name", "groundwork-demo-gw-landing")
        .with("location", "EU")
        .with("public_access_prevention", "enforced")
        .with("uniform_bucket_level_access", true)
        .with("versioning.enabled", false)
        .with(
            "lifecycle_rule",
            List.of(
                Map.of("action", Map.of("type", "Delete"), "condition", Map.of("age", 30)),
                Map.of("action", Map.of("type", "AbortIncompleteMultipartUpload"), "condition", Map.of("age", 1))));
  }

  @Test
  void labels_bucket_and_datasets_with_platform_environment_and_layer() {
    assertThat(stack)
        .hasResource("google_storage_bucket")
        .with("labels", Map.of("environment", "prod", "layer", "landing", "platform", "groundwork"));
    for (String dataset :
        List.of("raw_jsonplaceholder", "staging_jsonplaceholder", "intermediate", "marts", "ops", "scratch")) {
      String layer = dataset.replace("_jsonplaceholder", "");
      assertThat(stack)
          .hasResource("google_bigquery_dataset")
          .with("dataset_id", dataset)
          .with("location", "EU")
          .with("labels", Map.of("environment", "prod", "layer", layer, "platform", "groundwork"))
          .without("access")
          .once();
    }
  }

  @Test
  void lets_a_destroy_take_the_data_of_a_trial() {
    assertThat(stack)
        .hasResource("google_storage_bucket")
        .with("force_destroy", true)
        .with("lifecycle.prevent_destroy", false)
        .with("soft_delete_policy.retention_duration_seconds", 0)
        .and()
        .hasResource("google_bigquery_dataset")
        .times(6)
        .allWith("delete_contents_on_destroy", true)
        .allWith("lifecycle.prevent_destroy", false);
  }

  @Test
  void refuses_a_destroy_where_data_is_kept() {
    assertThat(google(PlatformSynthesis.declaration("retention: trial", "retention: kept")))
        .hasResource("google_storage_bucket")
        .with("force_destroy", false)
        .with("lifecycle.prevent_destroy", true)
        .with("soft_delete_policy.retention_duration_seconds", 604_800)
        .and()
        .hasResource("google_bigquery_dataset")
        .times(6)
        .allWith("delete_contents_on_destroy", false)
        .allWith("lifecycle.prevent_destroy", true);
  }

  /** On a project only what BigQuery knows no smaller place for. */
  @Test
  void grants_each_actor_the_least_and_on_the_resource() {
    assertThat(stack)
        .grantsExactly(
            "gw-ingestion storage.objectUser bucket groundwork-demo-gw-landing",
            "gw-orchestrator bigquery.dataEditor dataset ops",
            "gw-orchestrator bigquery.dataViewer dataset marts",
            "gw-orchestrator bigquery.dataViewer dataset raw_jsonplaceholder",
            "gw-orchestrator bigquery.jobUser project groundwork-demo",
            "gw-orchestrator iam.serviceAccountTokenCreator service account gw-ingestion",
            "gw-orchestrator iam.serviceAccountTokenCreator service account gw-transform",
            "gw-orchestrator secretmanager.secretAccessor secret gw-fivetran-apikey",
            "gw-orchestrator secretmanager.secretAccessor secret gw-fivetran-apisecret",
            "gw-transform bigquery.dataEditor dataset intermediate",
            "gw-transform bigquery.dataEditor dataset marts",
            "gw-transform bigquery.dataEditor dataset scratch",
            "gw-transform bigquery.dataEditor dataset staging_jsonplaceholder",
            "gw-transform bigquery.dataViewer dataset raw_jsonplaceholder",
            "gw-transform bigquery.jobUser project groundwork-demo");
  }

  @Test
  void makes_an_account_for_each_actor_after_its_api_is_on() {
    for (String account : List.of("gw-ingestion", "gw-transform", "gw-orchestrator")) {
      assertThat(stack)
          .hasResource("google_service_account")
          .with("account_id", account)
          .with("depends_on", List.of("google_project_service.apis_iam_CFD2258A"))
          .once();
    }
  }

  @Test
  void leaves_apis_on_after_a_destroy_because_others_may_use_them() {
    assertThat(stack)
        .hasResource("google_project_service")
        .allWith("disable_on_destroy", false)
        .allValues(
            "service",
            "bigquery.googleapis.com",
            "cloudresourcemanager.googleapis.com",
            "iam.googleapis.com",
            "iamcredentials.googleapis.com",
            "secretmanager.googleapis.com",
            "storage.googleapis.com");
  }

  @Test
  void lets_declared_readers_query_the_marts_and_nothing_else() {
    Document stack =
        google(declaration("warehouse: { readers: [group:analysts@example.com] }"));

    assertThat(stack)
        .grants("analysts@example.com bigquery.dataViewer dataset marts")
        .grants("analysts@example.com bigquery.jobUser project groundwork-demo")
        .hasResource("google_bigquery_dataset_iam_member")
        .with("member", "group:analysts@example.com")
        .once()
        .and()
        .hasResource("google_project_iam_member")
        .with("member", "group:analysts@example.com")
        .once();
  }

  @Test
  void keeps_secrets_by_name_without_a_value() {
    assertThat(stack)
        .hasResource("google_secret_manager_secret")
        .allWith("labels.layer", "secrets")
        .allValues("secret_id", "gw-fivetran-apikey", "gw-fivetran-apisecret")
        .and()
        .hasNoResource("google_secret_manager_secret_version");
  }

  @Test
  void lets_ingestion_alone_read_the_secret_of_a_source() {
    assertThat(
            google(
                PlatformSynthesis.declaration(
                    "    endpoints:", "    auth: { secret: BLOG_TOKEN }\n    endpoints:")))
        .grants("gw-ingestion secretmanager.secretAccessor secret gw-blog-token")
        .hasResource("google_secret_manager_secret_iam_member")
        .refersTo("google/secrets/BLOG_TOKEN/secret")
        .once();
  }

  @Test
  void lets_tables_expire_in_the_scratch_dataset_and_in_no_other() {
    assertThat(stack)
        .hasResource("google_bigquery_dataset")
        .allValues("default_table_expiration_ms", 604_800_000)
        .allValues("default_partition_expiration_ms", 604_800_000)
        .with("dataset_id", "scratch")
        .with("default_table_expiration_ms", 604_800_000);
  }

  @Test
  void lets_partitions_of_raw_tables_expire_where_that_is_declared() {
    assertThat(google(declaration("warehouse: { partitionsExpireAfterDays: 90 }")))
        .hasResource("google_bigquery_dataset")
        .allValues("default_table_expiration_ms", 604_800_000)
        .allValues("default_partition_expiration_ms", 604_800_000, 7_776_000_000L)
        .with("dataset_id", "raw_jsonplaceholder")
        .with("default_partition_expiration_ms", 7_776_000_000L);
  }

  @Test
  void keeps_nothing_of_a_pull_requests_environment() {
    Declaration kept = PlatformSynthesis.declaration("retention: trial", "retention: kept");

    assertThat(PlatformSynthesis.all(kept, Profile.SANDBOX, new Environment("pr-7")))
        .stack("google")
        .hasResource("google_storage_bucket")
        .with("force_destroy", true)
        .and()
        .hasResource("google_bigquery_dataset")
        .times(6)
        .allWith("default_table_expiration_ms", 604_800_000)
        .allWith("default_partition_expiration_ms", 604_800_000);
  }

  @Test
  void warns_of_costs_only_in_production() {
    Declaration budget =
        declaration("budget: { billingAccount: 012345-6789AB-CDEF01, monthly: 50, thresholds: [50, 100] }");
    Document stack = google(budget);

    assertThat(stack)
        .hasResource("google_billing_budget")
        .once()
        .with("billing_account", "012345-6789AB-CDEF01")
        .with("amount.specified_amount", Map.of("units", "50"))
        .with("threshold_rules.0.threshold_percent", 0.5)
        .with("threshold_rules.1.threshold_percent", 1);
    assertThat(stack.resource("google_billing_budget").arguments().texts("budget_filter.projects"))
        .singleElement()
        .asString()
        .matches("projects/\\$\\{data\\.google_project\\..*\\.number}");
    assertThat(PlatformSynthesis.all(budget, Profile.SANDBOX, new Environment("dev")))
        .stack("google")
        .hasNoResource("google_billing_budget");
  }

  private static Document google(Declaration declaration) {
    return PlatformSynthesis.stack("google", declaration);
  }

  private static Declaration declaration(String more) {
    return PlatformSynthesis.declaration("loader:", more + "\n\nloader:");
  }
}
