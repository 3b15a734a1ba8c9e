package dev.groundwork.cli.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.model.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The variables for vendors' tools")
class VendorVariablesTest {
  private static final String SANDBOX = "http://127.0.0.1:4777";
  @TempDir Path home;

  @Test
  void point_every_client_at_the_sandbox() {
    Map<String, String> set = VendorVariables.of(Settings.sandbox(home, "GROUNDWORK_PORT", "4777"), 22).set();
    assertThat(set)
        .containsEntry("STORAGE_EMULATOR_HOST", SANDBOX)
        .containsEntry("BIGQUERY_EMULATOR_HOST", SANDBOX)
        .containsEntry("FIVETRAN_API_URL", SANDBOX + "/fivetran/v1")
        .containsEntry("CLOUDSDK_API_ENDPOINT_OVERRIDES_IAM", SANDBOX + "/iam/")
        .containsEntry("TF_CLI_ARGS_init", "-reconfigure")
        .containsEntry("GOOGLE_CLOUD_PROJECT", "groundwork-demo")
        .containsEntry("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "22")
        .containsEntry("DBT_BIGQUERY_TOKEN", "gw-transform@groundwork-demo.iam.gserviceaccount.com");
    assertThat(set.get("TERRAFORM_BINARY_NAME")).endsWith("sandbox/bin/terraform");
  }

  @Test
  void point_at_the_sandboxes_dbt_cloud_where_an_account_is_declared() throws Exception {
    Path declaration = home.resolve("platform.yaml");
    Files.writeString(
        declaration,
        Files.readString(Path.of("../platform.yaml"))
            + "\ndbtCloud: { accountId: 98765, repository: \"git@github.com:acme/analytics.git\" }\n");
    String[] variables = {"GROUNDWORK_PORT", "4777", "GROUNDWORK_DECLARATION", declaration.toString()};
    Map<String, String> set = VendorVariables.of(Settings.sandbox(home, variables), 22).set();
    assertThat(set)
        .containsEntry("DBT_CLOUD_HOST_URL", SANDBOX + "/dbtcloud/api")
        .containsEntry("DBT_CLOUD_TOKEN", "sandbox-98765");
    assertThat(VendorVariables.of(Settings.sandbox(home), 22).set()).doesNotContainKey("DBT_CLOUD_TOKEN");
    VendorVariables cloud = VendorVariables.of(Settings.cloud(home, "DBT_CLOUD_TOKEN", "sandbox-98765"), 20);
    assertThat(cloud.unset()).contains("DBT_CLOUD_TOKEN", "DBT_CLOUD_HOST_URL");
    assertThat(VendorVariables.of(Settings.cloud(home, "DBT_CLOUD_TOKEN", "mine"), 20).unset())
        .doesNotContain("DBT_CLOUD_TOKEN");
  }

  @Test
  void leave_terraform_alone_when_providers_come_from_the_registry() {
    Setting builtin = Settings.sandbox(home);
    Setting registry =
        new Setting(
            builtin.places(), builtin.profile(), builtin.environment(), Providers.REGISTRY,
            Map.of("TERRAFORM_BINARY_NAME", builtin.places().attachingTerraform().toString()), false, false,
            new SecretLookup());
    VendorVariables variables = VendorVariables.of(registry, 20);
    assertThat(variables.set()).doesNotContainKey("TERRAFORM_BINARY_NAME");
    assertThat(variables.unset()).contains("TERRAFORM_BINARY_NAME");
  }

  @Test
  void take_back_in_the_cloud_what_the_sandbox_had_set() {
    Map<String, String> sandbox = VendorVariables.of(Settings.sandbox(home), 20).set();
    String[] before =
        sandbox.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
            .toArray(String[]::new);
    VendorVariables cloud = VendorVariables.of(Settings.cloud(home, before), 20);
    Map<String, String> after = cloud.appliedTo(sandbox);
    assertThat(after.values()).noneMatch(value -> value.contains("127.0.0.1"));
    assertThat(after)
        .doesNotContainKeys("GOOGLE_OAUTH_ACCESS_TOKEN", "FIVETRAN_APIKEY", "TERRAFORM_BINARY_NAME", "DBT_BIGQUERY_TOKEN")
        .containsEntry("GROUNDWORK_PROFILE", "cloud");
  }

  @Test
  void keep_a_cloud_users_own_keys() {
    VendorVariables cloud =
        VendorVariables.of(
            Settings.cloud(home, "FIVETRAN_APIKEY", "mine", "GOOGLE_OAUTH_ACCESS_TOKEN", "mine"), 20);
    assertThat(cloud.unset()).doesNotContain("FIVETRAN_APIKEY", "GOOGLE_OAUTH_ACCESS_TOKEN");
  }

  @Test
  void invent_a_key_in_the_sandbox_where_none_was_given_and_show_none_that_was() {
    assertThat(VendorVariables.of(Settings.sandbox(home), 20).set())
        .containsEntry("FIVETRAN_APIKEY", "sandbox")
        .containsEntry("FIVETRAN_APISECRET", "sandbox")
        .doesNotContainKey("DBT_CLOUD_TOKEN");
    assertThat(VendorVariables.of(Settings.sandbox(home, "FIVETRAN_APIKEY", "mine"), 20).set())
        .doesNotContainKey("FIVETRAN_APIKEY")
        .doesNotContainValue("mine");
  }

  @Test
  void drop_a_terraform_configuration_that_does_not_exist_and_keep_one_that_does() throws Exception {
    Path file = Files.createFile(home.resolve("terraformrc"));
    assertThat(VendorVariables.of(Settings.sandbox(home, "TF_CLI_CONFIG_FILE", file.toString()), 20).unset())
        .doesNotContain("TF_CLI_CONFIG_FILE");
    Files.delete(file);
    assertThat(VendorVariables.of(Settings.sandbox(home, "TF_CLI_CONFIG_FILE", file.toString()), 20).unset())
        .contains("TF_CLI_CONFIG_FILE");
  }

  @Test
  void act_as_each_steps_account_in_the_sandbox_and_as_nobody_in_the_cloud() {
    Setting sandbox = Settings.sandbox(home);
    Setting cloud = Settings.cloud(home);
    assertThat(new Tokens(sandbox).of(Actor.INGESTION, sandbox.names()))
        .contains("gw-ingestion@groundwork-demo.iam.gserviceaccount.com");
    assertThat(new Tokens(cloud).of(Actor.INGESTION, cloud.names())).isEmpty();
    assertThat(new Tokens(cloud).owner()).isEmpty();
    Setting given = Settings.sandbox(home, "GROUNDWORK_INGESTION_TOKEN", "given");
    assertThat(new Tokens(given).of(Actor.INGESTION, given.names())).contains("given");
  }

  @Test
  void keep_the_token_for_gcloud_from_others() throws Exception {
    Path token = VendorVariables.gcloudToken(Settings.sandbox(home.resolve("new")));
    WholeFile.writePrivately(token, "t");
    WholeFile.writePrivately(token, Tokens.SANDBOX_OWNER);
    assertThat(token).hasContent(Tokens.SANDBOX_OWNER);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token))).isEqualTo("rw-------");
  }
}
