package dev.groundwork.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Providers attached to terraform")
class AttachedEnvironmentTest {
  private static final Path WRAPPER = Path.of("../bin/terraform").toAbsolutePath().normalize();

  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  @TempDir static Path folder;

  private record Run(int status, String output) {}

  @BeforeAll
  static void configure() throws IOException {
    Files.createDirectories(folder.resolve("home/sandbox"));
    Files.writeString(
        folder.resolve("home/sandbox/providers"), "environment " + SANDBOX.base().substring("http://".length()) + "\n");
    Files.writeString(
        folder.resolve("main.tf"),
        """
        terraform {
          required_providers {
            google = { source = "hashicorp/google" }
            fivetran = { source = "fivetran/fivetran" }
          }
        }
        provider "google" {}
        resource "fivetran_group" "group" { name = "loader" }
        resource "google_service_account" "account" { account_id = "somebody" }
        """);
  }

  @Test
  void use_the_keys_and_the_project_that_terraform_finds_in_its_environment() throws Exception {
    Map<String, String> alive =
        Map.of("FIVETRAN_APIKEY", "alive", "FIVETRAN_APISECRET", "s", "GOOGLE_PROJECT", "from-the-environment");
    assertThat(terraform(alive, "init").status()).isZero();
    assertThat(terraform(alive, "apply", "-auto-approve").output()).contains("Apply complete! Resources: 2 added");
    assertThat(new Http(SANDBOX.base()).get("/iam/v1/projects/from-the-environment/serviceAccounts").text())
        .contains("somebody@from-the-environment.iam.gserviceaccount.com");

    Map<String, String> dead = new HashMap<>(alive);
    dead.put("FIVETRAN_APIKEY", "dead");
    new Http(SANDBOX.base()).post("/_sandbox/keys/revoke", "{\"key\":\"dead\"}");
    Run plan = terraform(dead, "plan");
    assertThat(plan.status()).isEqualTo(1);
    assertThat(plan.output()).contains("status code: 401", "AuthFailed");
    assertThat(terraform(alive, "plan").output()).contains("No changes");
  }

  @Test
  void act_as_the_account_whose_token_terraform_has() throws Exception {
    Map<String, String> nobody =
        Map.of(
            "FIVETRAN_APIKEY", "alive", "GOOGLE_PROJECT", "p-project",
            "GOOGLE_OAUTH_ACCESS_TOKEN", "nobody@p-project.iam.gserviceaccount.com");
    assertThat(terraform(nobody, "init").status()).isZero();
    Run apply = terraform(nobody, "apply", "-auto-approve", "-state=other", "-target=google_service_account.account");
    assertThat(apply.output()).contains("403");
  }

  private static Run terraform(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 2];
    command[0] = WRAPPER.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    command[arguments.length + 1] = "-no-color";
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GOOGLE_") || name.startsWith("FIVETRAN_"));
    builder.environment().put("GROUNDWORK_HOME", folder.resolve("home").toString());
    builder.environment().put("CHECKPOINT_DISABLE", "1");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }
}
