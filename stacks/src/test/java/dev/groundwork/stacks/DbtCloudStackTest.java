package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.testkit.StackAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dbtcloud stack")
class DbtCloudStackTest {
  private static Declaration declaration;
  private static Document document;
  private static JsonDocument stack;

  @BeforeAll
  static void synthesize() {
    declaration =
        PlatformSynthesis.declaration(
            "loader:",
            """
            dbtCloud:
              accountId: 98765
              accessUrl: https://ab123.us1.dbt.com
              repository: git@github.com:acme/analytics.git
              threads: 8
              schedule: "30 5 * * 1-5"
            loader:""");
    document = PlatformSynthesis.stack("dbtcloud", declaration);
    stack = JsonDocument.of(document);
  }

  @Test
  void holds_these_resources_and_no_other() {
    StackAssertions.assertThat(document)
        .hasInventory(
            Map.of(
                "dbtcloud_bigquery_credential", 2,
                "dbtcloud_environment", 3,
                "dbtcloud_global_connection", 1,
                "dbtcloud_job", 2,
                "dbtcloud_project", 1,
                "dbtcloud_project_repository", 1,
                "dbtcloud_repository", 1));
  }

  @Test
  void keeps_its_addresses_because_a_changed_one_replaces_the_resource() {
    StackAssertions.assertThat(document)
        .hasAddresses(
            "dbtcloud_bigquery_credential.environments_ci_credential_C5E421B1",
            "dbtcloud_bigquery_credential.environments_prod_credential_EEB2CD17",
            "dbtcloud_environment.environments_ci_environment_E32D70A0",
            "dbtcloud_environment.environments_dev_environment_28C81B1A",
            "dbtcloud_environment.environments_prod_environment_2960082B",
            "dbtcloud_global_connection.warehouse_connection_1E1B5CA0",
            "dbtcloud_job.jobs_ci_job_2B254DAE",
            "dbtcloud_job.jobs_deploy_job_F4A8FA5F",
            "dbtcloud_project.project_22F52B9F",
            "dbtcloud_project_repository.project_link_BE5E315E",
            "dbtcloud_repository.project_repository_070D9949");
  }

  @Test
  void is_there_only_if_declared_and_asks_its_account_where_the_profile_says() {
    StackAssertions.assertThat(
            PlatformSynthesis.all(PlatformSynthesis.declaration(), Profile.SANDBOX, Environment.PROD))
        .hasStacks("google", "fivetran");
    assertThat(stack.content().at("/provider/dbtcloud").toString())
        .isEqualTo("[{\"account_id\":98765,\"host_url\":\"http://127.0.0.1:4590/dbtcloud/api\"}]");
    JsonDocument cloud = json(PlatformSynthesis.all(declaration, Profile.CLOUD, Environment.PROD));
    assertThat(cloud.content().at("/provider/dbtcloud").toString())
        .isEqualTo("[{\"account_id\":98765,\"host_url\":\"https://ab123.us1.dbt.com/api\"}]");
    assertThat(cloud.content().path("resource")).isEqualTo(stack.content().path("resource"));
    assertThat(stack.content().at("/terraform/required_providers").toString())
        .isEqualTo("{\"dbtcloud\":{\"source\":\"dbt-labs/dbtcloud\",\"version\":\"~> 1.12\"}}");
  }

  @Test
  void clones_the_declared_repository_with_a_deploy_key() {
    assertThat(stack.resource("dbtcloud_repository").path("remote_url").asText())
        .isEqualTo("git@github.com:acme/analytics.git");
    assertThat(stack.resource("dbtcloud_repository").path("git_clone_strategy").asText()).isEqualTo("deploy_key");
    assertThat(stack.resource("dbtcloud_project").path("dbt_project_subdirectory").asText()).isEqualTo("dbt");
    assertThat(stack.resource("dbtcloud_project_repository").path("repository_id").asText())
        .matches("\\$\\{dbtcloud_repository\\..*\\.repository_id}");
  }

  @Test
  void reaches_bigquery_as_the_transform_account_and_without_a_key() {
    JsonNode connection = stack.resource("dbtcloud_global_connection");
    JsonNode bigQuery = connection.path("bigquery");

    assertThat(bigQuery.path("gcp_project_id").asText()).isEqualTo("groundwork-demo");
    assertThat(bigQuery.path("impersonate_service_account").asText())
        .isEqualTo("gw-transform@groundwork-demo.iam.gserviceaccount.com");
    assertThat(bigQuery.path("deployment_env_auth_type").asText()).isEqualTo("external-oauth-wif");
    assertThat(bigQuery.path("use_latest_adapter").asBoolean()).isTrue();
    List<String> byHand = new ArrayList<>();
    bigQuery.properties().stream()
        .filter(attribute -> attribute.getValue().asText().equals("set by hand in dbt Cloud"))
        .forEach(attribute -> byHand.add("bigquery." + attribute.getKey()));
    assertThat(byHand).hasSize(10).contains("bigquery.private_key", "bigquery.application_secret");
    List<String> leftAlone = new ArrayList<>();
    connection.at("/lifecycle/ignore_changes").forEach(path -> leftAlone.add(path.asText()));
    assertThat(leftAlone).containsAll(byHand).contains("bigquery.deployment_env_auth_type").hasSize(11);
  }

  @Test
  void holds_no_token_in_any_document() {
    assertThat(stack.content().findValues("token")).isEmpty();
    assertThat(stack.content().toString()).doesNotContain("BEGIN", "TfToken[", "${TFTOKEN");
  }

  @Test
  void has_an_environment_for_people_one_for_production_and_one_for_pull_requests() {
    Map<String, JsonNode> environments = stack.resources("dbtcloud_environment");
    assertThat(environments.values())
        .extracting(
            each -> each.path("name").asText(),
            each -> each.path("type").asText(),
            each -> each.path("deployment_type").asText(""),
            each -> each.has("credential_id"))
        .containsExactlyInAnyOrder(
            tuple("dev", "development", "", false),
            tuple("prod", "deployment", "production", true),
            tuple("ci", "deployment", "", true));
    assertThat(stack.resources("dbtcloud_bigquery_credential").values())
        .extracting(each -> each.path("dataset").asText() + " " + each.path("num_threads").asInt())
        .containsExactlyInAnyOrder("intermediate 8", "scratch 8");
  }

  @Test
  void deploys_by_the_declared_schedule() {
    JsonNode job = job("deploy");

    assertThat(job.path("execute_steps").toString()).isEqualTo("[\"dbt build\"]");
    assertThat(job.path("schedule_type").asText()).isEqualTo("custom_cron");
    assertThat(job.path("schedule_cron").asText()).isEqualTo("30 5 * * 1-5");
    assertThat(job.path("triggers").toString())
        .isEqualTo("{\"git_provider_webhook\":false,\"github_webhook\":false,\"on_merge\":false,\"schedule\":true}");
    assertThat(job.has("deferring_environment_id")).isFalse();
  }

  @Test
  void builds_what_a_pull_request_changes_and_reads_the_rest_from_production() {
    JsonNode job = job("ci");

    assertThat(job.path("execute_steps").toString()).isEqualTo("[\"dbt build --select state:modified+\"]");
    assertThat(job.path("triggers").toString())
        .isEqualTo("{\"git_provider_webhook\":true,\"github_webhook\":true,\"on_merge\":false,\"schedule\":false}");
    assertThat(job.path("environment_id").asText()).contains("environments_ci_");
    assertThat(job.path("deferring_environment_id").asText()).contains("environments_prod_");
    assertThat(job.has("schedule_cron")).isFalse();
    assertThat(job.path("depends_on").toString()).contains("dbtcloud_project_repository.");
  }

  @Test
  void shares_no_name_with_another_environment() {
    JsonDocument dev = json(PlatformSynthesis.all(declaration, Profile.SANDBOX, new Environment("dev")));

    assertThat(stack.resource("dbtcloud_project").path("name").asText()).isEqualTo("groundwork");
    assertThat(dev.resource("dbtcloud_project").path("name").asText()).isEqualTo("groundwork_dev");
    assertThat(dev.resource("dbtcloud_global_connection").path("name").asText()).isEqualTo("groundwork_dev");
    assertThat(dev.resources("dbtcloud_bigquery_credential").values())
        .extracting(each -> each.path("dataset").asText())
        .containsExactlyInAnyOrder("dev_intermediate", "dev_scratch");
  }

  private static JsonDocument json(Synthesis synthesis) {
    return JsonDocument.of(synthesis.document("dbtcloud").orElseThrow());
  }

  private static JsonNode job(String name) {
    return stack.resources("dbtcloud_job").values().stream()
        .filter(job -> job.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
