package dev.groundwork.sandbox.providers.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.providers.testing.FakeCloud;
import dev.groundwork.sandbox.providers.testing.Terraform;
import dev.groundwork.sandbox.providers.testing.World;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Real terraform with the dbtcloud provider")
class DbtCloudResourcesTest {

  private static final String EVERYTHING = """
      provider "dbtcloud" {
        host_url   = "BASE/dbtcloud/api"
        account_id = 12345
      }
      resource "dbtcloud_project" "this" {
        name                     = "groundwork"
        dbt_project_subdirectory = "dbt"
      }
      resource "dbtcloud_repository" "this" {
        project_id         = dbtcloud_project.this.id
        remote_url         = "git@github.com:acme/analytics.git"
        git_clone_strategy = "deploy_key"
      }
      resource "dbtcloud_project_repository" "this" {
        project_id    = dbtcloud_project.this.id
        repository_id = dbtcloud_repository.this.repository_id
      }
      resource "dbtcloud_global_connection" "warehouse" {
        name = "BigQuery"
        bigquery = {
          gcp_project_id              = "demo"
          location                    = "EU"
          use_latest_adapter          = true
          deployment_env_auth_type    = "external-oauth-wif"
          impersonate_service_account = "gw-transform@demo.iam.gserviceaccount.com"
          application_id              = "none"
          application_secret          = "none"
          private_key_id              = "none"
          private_key                 = "none"
          client_email                = "none"
          client_id                   = "none"
          auth_uri                    = "none"
          token_uri                   = "none"
          auth_provider_x509_cert_url = "none"
          client_x509_cert_url        = "none"
        }
      }
      resource "dbtcloud_bigquery_credential" "prod" {
        project_id    = dbtcloud_project.this.id
        connection_id = dbtcloud_global_connection.warehouse.id
        dataset       = "intermediate"
        num_threads   = 4
      }
      resource "dbtcloud_environment" "dev" {
        project_id    = dbtcloud_project.this.id
        connection_id = dbtcloud_global_connection.warehouse.id
        name          = "dev"
        type          = "development"
      }
      resource "dbtcloud_environment" "prod" {
        project_id      = dbtcloud_project.this.id
        connection_id   = dbtcloud_global_connection.warehouse.id
        credential_id   = dbtcloud_bigquery_credential.prod.credential_id
        name            = "prod"
        type            = "deployment"
        deployment_type = "production"
      }
      resource "dbtcloud_job" "deploy" {
        project_id     = dbtcloud_project.this.id
        environment_id = dbtcloud_environment.prod.environment_id
        name           = "deploy"
        execute_steps  = ["dbt build"]
        schedule_type  = "custom_cron"
        schedule_cron  = "0 7 * * *"
        num_threads    = 4
        execution      = { timeout_seconds = 3600 }
        triggers       = { schedule = true }
      }
      resource "dbtcloud_job" "ci" {
        project_id               = dbtcloud_project.this.id
        environment_id           = dbtcloud_environment.prod.environment_id
        deferring_environment_id = dbtcloud_environment.prod.environment_id
        name                     = "ci"
        execute_steps            = ["dbt build --select state:modified+"]
        triggers                 = { github_webhook = true, git_provider_webhook = true }
      }
      """;

  private static final String ACCOUNT = "/dbtcloud/api/v3/accounts/12345/";

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
    assertThat(terraform.apply()).contains("Resources: 9 added");
    assertThat(cloud.writes()).extracting(FakeCloud.Call::toString).contains(
        "POST " + ACCOUNT + "projects/",
        "POST " + ACCOUNT + "connections/",
        "POST /dbtcloud/api/v2/accounts/12345/jobs/");
    assertThat(terraform.state("dbtcloud_job.ci").path("job_type").asText()).isEqualTo("ci");
    assertThat(terraform.state("dbtcloud_repository.this").path("deploy_key").asText()).startsWith("ssh-");
    assertThat(terraform.planIsEmpty()).isTrue();

    terraform.ok("destroy", "-auto-approve");
    assertThat(cloud.paths()).isEmpty();
  }

  @Test
  void asks_with_the_bodies_of_the_real_provider() {
    world.configure(EVERYTHING).apply();
    Map<String, String> bodies = new TreeMap<>();
    cloud.writes().forEach(call -> bodies.put(call.body().path("name").asText(call.path()), call.body().toString()));
    assertThat(bodies.get("BigQuery"))
        .startsWith("{\"account_id\":12345,\"name\":\"BigQuery\",\"adapter_version\":\"bigquery_v1\",\"config\":"
            + "{\"project_id\":\"demo\",\"timeout_seconds\":300,\"private_key_id\":\"none\"")
        .contains("\"deployment_env_auth_type\":\"external-oauth-wif\"", "\"retries\":1", "/auth/cloud-platform\"")
        .doesNotContain("use_latest_adapter", "priority");
    assertThat(bodies.get("deploy"))
        .contains("\"schedule\":{\"cron\":\"\",\"date\":{\"type\":\"custom_cron\",\"cron\":\"0 7 * * *\"},"
            + "\"time\":{\"type\":\"every_hour\",\"interval\":1}}")
        .contains("\"execution\":{\"timeout_seconds\":3600}")
        .contains("\"settings\":{\"threads\":4,\"target_name\":\"default\"}")
        .contains("\"triggers\":{\"git_provider_webhook\":false,\"github_webhook\":false,\"on_merge\":false,"
            + "\"schedule\":true}")
        .contains("\"deferring_job_definition_id\":null");
    assertThat(bodies).anySatisfy((path, body) -> assertThat(path + body)
        .contains("/credentials/", "\"type\":\"adapter\"", "\"value\":\"intermediate\"", "\"adapter_version\":\"bigquery_v1\""));
  }

  @Test
  void changes_in_place_and_replaces_nothing_by_accident() {
    world.configure(EVERYTHING).apply();
    cloud.writes();
    Terraform terraform = world.configure(EVERYTHING
        .replace("0 7 * * *", "30 5 * * *")
        .replace("location                    = \"EU\"", "location = \"US\"")
        .replace("\"groundwork\"", "\"renamed\"")
        .replace("dataset       = \"intermediate\"", "dataset = \"other\""));
    assertThat(terraform.planned()).isEqualTo(Map.of(
        "dbtcloud_job.deploy", "update",
        "dbtcloud_project.this", "update",
        "dbtcloud_global_connection.warehouse", "update",
        "dbtcloud_bigquery_credential.prod", "update"));
    terraform.apply();
    assertThat(cloud.writes()).extracting(call -> call + " " + call.body())
        .anySatisfy(call -> assertThat(call)
            .matches("PATCH .*/connections/\\d+/ \\{\"account_id\":12345,\"config\":\\{\"location\":\"US\"}}"))
        .anySatisfy(call -> assertThat(call).contains("\"name\":\"renamed\"", "\"repository_id\":"))
        .hasSize(4);
    assertThat(terraform.planIsEmpty()).isTrue();
  }

  @Test
  void replaces_what_the_real_provider_replaces() {
    world.configure(EVERYTHING).apply();
    Terraform terraform = world.configure(EVERYTHING.replace("acme/analytics", "acme/elsewhere"));
    assertThat(terraform.planned())
        .containsEntry("dbtcloud_repository.this", "delete,create")
        .containsEntry("dbtcloud_project_repository.this", "delete,create")
        .hasSize(2);
  }

  @Test
  void notices_what_somebody_changed_or_removed() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    String job = cloud.paths().stream().filter(path -> path.contains("/jobs/")
        && cloud.document(path).path("name").asText().equals("deploy")).findFirst().orElseThrow();
    cloud.change(job, "{\"execute_steps\":[\"dbt run\"]}");
    assertThat(terraform.planned()).isEqualTo(Map.of("dbtcloud_job.deploy", "update"));
    cloud.remove(job);
    assertThat(terraform.planned()).isEqualTo(Map.of("dbtcloud_job.deploy", "create"));
    String environment = cloud.paths().stream().filter(path -> path.contains("/environments/")).findFirst().orElseThrow();
    cloud.remove(environment);
    Terraform.Run run = terraform.run("plan");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Error: Error getting the environment", "status code 404");
  }

  @Test
  void a_dead_token_is_an_error_at_configure_until_state_forgets_what_it_made() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    world.configure(EVERYTHING.replace("account_id = 12345", "account_id = 12345\ntoken = \"dead\""));
    Terraform.Run run = terraform.run("destroy", "-refresh=false", "-auto-approve");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Error: Unable to validate the dbt Cloud credentials", "Invalid token.");
    assertThat(terraform.state("dbtcloud_project.this").path("name").asText()).isEqualTo("groundwork");

    terraform.ok("state", "rm", "dbtcloud_project.this", "dbtcloud_repository.this",
        "dbtcloud_project_repository.this", "dbtcloud_global_connection.warehouse",
        "dbtcloud_bigquery_credential.prod", "dbtcloud_environment.dev", "dbtcloud_environment.prod",
        "dbtcloud_job.deploy", "dbtcloud_job.ci");
    assertThat(terraform.ok("destroy", "-auto-approve")).contains("0 destroyed");
  }

  @Test
  void says_which_fields_a_connection_without_a_key_still_asks_for() {
    Terraform terraform = world.configure(EVERYTHING
        .replace("application_secret          = \"none\"", "").replace("client_email                = \"none\"", ""));
    Terraform.Run run = terraform.run("validate");
    assertThat(run.output())
        .contains("Missing Required Field for External OAuth WIF")
        .contains("Missing Required Field for BigQuery", "'client_email'");
  }

  @Test
  void an_account_that_the_token_has_not_is_refused() {
    Terraform terraform = world.configure(EVERYTHING.replace("12345", "54321"));
    assertThat(terraform.run("plan").output()).contains("The token has no access to account 54321.");
  }

  @Test
  void imports_what_is_there_already() {
    Terraform terraform = world.configure(EVERYTHING);
    terraform.apply();
    String project = terraform.state("dbtcloud_project.this").path("id").asText();
    String environment = terraform.state("dbtcloud_environment.prod").path("id").asText();
    terraform.ok("state", "rm", "dbtcloud_project.this", "dbtcloud_environment.prod");
    terraform.ok("import", "dbtcloud_project.this", project);
    terraform.ok("import", "dbtcloud_environment.prod", environment);
    assertThat(terraform.planIsEmpty()).isTrue();
  }
}
