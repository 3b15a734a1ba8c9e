package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
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
    assertThat(stack.addresses())
        .containsExactly(
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
            "ops ops",
            "scratch scratch");
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
        .hasSize(6)
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
    String orchestrator = "serviceAccount:${google_service_account.orchestrator_account_BBB68CB6.email}";

    assertThat(stack.grants("google_storage_bucket_iam_member", "bucket"))
        .containsExactly(
            "${google_storage_bucket.landing_bucket_34B0CCFA.name} roles/storage.objectUser " + ingestion);
    assertThat(stack.grants("google_project_iam_member", "project"))
        .as("BigQuery knows no smaller place for a job")
        .containsExactly(
            "groundwork-demo roles/bigquery.jobUser " + orchestrator,
            "groundwork-demo roles/bigquery.jobUser " + transform);
    assertThat(stack.grants("google_bigquery_dataset_iam_member", "dataset_id"))
        .containsExactlyInAnyOrder(
            dataset("intermediate_dataset_78A15329", "roles/bigquery.dataEditor", transform),
            dataset("marts_dataset_EBB1F41A", "roles/bigquery.dataEditor", transform),
            dataset("marts_dataset_EBB1F41A", "roles/bigquery.dataViewer", orchestrator),
            dataset("ops_dataset_F6A320FF", "roles/bigquery.dataEditor", orchestrator),
            dataset("raw-jsonplaceholder_dataset_7A961B6E", "roles/bigquery.dataViewer", orchestrator),
            dataset("raw-jsonplaceholder_dataset_7A961B6E", "roles/bigquery.dataViewer", transform),
            dataset("scratch_dataset_32E2BA5E", "roles/bigquery.dataEditor", transform),
            dataset("staging-jsonplaceholder_dataset_9AACA31F", "roles/bigquery.dataEditor", transform));
    assertThat(stack.grants("google_secret_manager_secret_iam_member", "secret_id"))
        .hasSize(2)
        .allSatisfy(grant -> assertThat(grant).endsWith("roles/secretmanager.secretAccessor " + orchestrator));
    assertThat(stack.grants("google_service_account_iam_member", "service_account_id"))
        .containsExactly(
            "${google_service_account.ingestion_account_3EC7CB6C.name} roles/iam.serviceAccountTokenCreator "
                + orchestrator,
            "${google_service_account.transform_account_03929FF3.name} roles/iam.serviceAccountTokenCreator "
                + orchestrator);
  }

  private static String dataset(String id, String role, String member) {
    return "${google_bigquery_dataset.%s.dataset_id} %s %s".formatted(id, role, member);
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
            "iamcredentials.googleapis.com",
            "secretmanager.googleapis.com",
            "storage.googleapis.com");
  }

  @Test
  void lets_declared_readers_query_the_marts_and_nothing_else() {
    SynthesizedStack stack =
        SynthesizedStack.google(
            SynthesizedStack.declaration("loader:", "warehouse: { readers: [group:analysts@example.com] }\n\nloader:"));

    assertThat(stack.grants("google_bigquery_dataset_iam_member", "dataset_id"))
        .filteredOn(grant -> grant.endsWith(" group:analysts@example.com"))
        .containsExactly(dataset("marts_dataset_EBB1F41A", "roles/bigquery.dataViewer", "group:analysts@example.com"));
    assertThat(stack.grants("google_project_iam_member", "project"))
        .filteredOn(grant -> grant.endsWith(" group:analysts@example.com"))
        .containsExactly("groundwork-demo roles/bigquery.jobUser group:analysts@example.com");
  }

  @Test
  void keeps_secrets_by_name_without_a_value() {
    assertThat(stack.resources("google_secret_manager_secret").values())
        .extracting(secret -> secret.path("secret_id").asText() + " " + secret.path("labels").path("layer").asText())
        .containsExactlyInAnyOrder("gw-fivetran-apikey secrets", "gw-fivetran-apisecret secrets");
  }

  @Test
  void lets_ingestion_alone_read_the_secret_of_a_source() {
    SynthesizedStack stack =
        SynthesizedStack.google(
            SynthesizedStack.declaration("    endpoints:", "    auth: { secret: BLOG_TOKEN }\n    endpoints:"));

    assertThat(stack.grants("google_secret_manager_secret_iam_member", "secret_id"))
        .filteredOn(grant -> grant.contains("BLOG_TOKEN"))
        .singleElement()
        .asString()
        .endsWith("serviceAccount:${google_service_account.ingestion_account_3EC7CB6C.email}");
  }

  @Test
  void lets_tables_expire_in_the_scratch_dataset_and_in_no_other() {
    assertThat(expirations(stack)).containsExactly("scratch tables 604800000 partitions 604800000");
  }

  @Test
  void lets_partitions_of_raw_tables_expire_where_that_is_declared() {
    SynthesizedStack stack =
        SynthesizedStack.google(
            SynthesizedStack.declaration("loader:", "warehouse: { partitionsExpireAfterDays: 90 }\n\nloader:"));

    assertThat(expirations(stack))
        .containsExactly(
            "raw_jsonplaceholder tables 0 partitions 7776000000", "scratch tables 604800000 partitions 604800000");
  }

  @Test
  void keeps_nothing_of_a_pull_requests_environment() {
    SynthesizedStack stack =
        SynthesizedStack.all(
                SynthesizedStack.declaration("retention: trial", "retention: kept"),
                Profile.SANDBOX,
                new Environment("pr-7"))
            .get("google");

    assertThat(stack.resource("google_storage_bucket").path("force_destroy").asBoolean()).isTrue();
    assertThat(expirations(stack)).hasSize(6).allMatch(line -> line.endsWith("tables 604800000 partitions 604800000"));
  }

  @Test
  void warns_of_costs_only_in_production() {
    var declaration =
        SynthesizedStack.declaration(
            "loader:",
            "budget: { billingAccount: 012345-6789AB-CDEF01, monthly: 50, thresholds: [50, 100] }\n\nloader:");
    JsonNode budget = SynthesizedStack.google(declaration).resource("google_billing_budget");

    assertThat(budget.path("billing_account").asText()).isEqualTo("012345-6789AB-CDEF01");
    assertThat(budget.at("/amount/specified_amount").toString()).isEqualTo("{\"units\":\"50\"}");
    assertThat(budget.at("/budget_filter/projects/0").asText()).matches("projects/\\$\\{data\\.google_project\\..*\\.number}");
    assertThat(budget.path("threshold_rules").findValuesAsText("threshold_percent")).containsExactly("0.5", "1");
    assertThat(
            SynthesizedStack.all(declaration, Profile.SANDBOX, new Environment("dev")).get("google").inventory())
        .doesNotContainKey("google_billing_budget");
  }

  private static List<String> expirations(SynthesizedStack stack) {
    return stack.resources("google_bigquery_dataset").values().stream()
        .filter(set -> set.has("default_table_expiration_ms") || set.has("default_partition_expiration_ms"))
        .map(
            set ->
                "%s tables %d partitions %d"
                    .formatted(
                        set.path("dataset_id").asText(),
                        set.path("default_table_expiration_ms").asLong(),
                        set.path("default_partition_expiration_ms").asLong()))
        .sorted()
        .toList();
  }
}
