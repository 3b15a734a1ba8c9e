package dev.groundwork.sandbox.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.ServerProcess;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Credentials in Terraform's environment")
class CredentialsTest {
  private static final String LISTENERS = "/_sandbox/providers";

  @TempDir Path home;
  private ServerProcess server;

  @BeforeEach
  void start() throws Exception {
    server = ServerProcess.start(home, home);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void stop_working_with_the_key_that_was_revoked() throws Exception {
    Terraform terraform = group("", Map.of("FIVETRAN_APIKEY", "ours", "FIVETRAN_APISECRET", "a \"b\\ %s"));
    terraform.ok("apply", "-auto-approve");

    new Http(server.base()).post("/_sandbox/keys/revoke", "{\"key\":\"ours\"}");

    Terraform.Run run = terraform.run("plan");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Unable to Read Group Resource").contains("status code: 401", "code: AuthFailed");
    assertThat(group("", Map.of("FIVETRAN_APIKEY", "other", "FIVETRAN_APISECRET", "s")).ok("plan"))
        .contains("No changes");
    assertThat(group("api_key = \"written\"\napi_secret = \"s\"", terraform.credentials()).ok("plan"))
        .contains("No changes");
  }

  @Test
  void impersonate_an_account_only_with_the_role_for_it() throws Exception {
    Http http = new Http(server.base());
    String accounts = "/iam/v1/projects/groundwork-demo/serviceAccounts";
    http.post(accounts, "{\"accountId\":\"ci-deploy\"}");
    String deploy = "ci-deploy@groundwork-demo.iam.gserviceaccount.com";
    String plan = "ci-plan@groundwork-demo.iam.gserviceaccount.com";
    bind(http, "/cloudresourcemanager/v1/projects/groundwork-demo", "roles/owner", deploy);
    Terraform terraform =
        new Terraform(home.resolve("google"), home, Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", plan))
            .configure(
                """
                provider "google" {
                  project                     = "groundwork-demo"
                  impersonate_service_account = "%s"
                }
                data "google_project" "this" {}
                """
                    .formatted(deploy));

    assertThat(terraform.run("plan").output().replaceAll("\\s+", " "))
        .contains("Error 403: Permission 'iam.serviceAccounts.getAccessToken' denied");
    bind(http, accounts + "/" + deploy, "roles/iam.serviceAccountTokenCreator", plan);
    assertThat(terraform.ok("plan")).contains("No changes");
  }

  private static void bind(Http http, String resource, String role, String account) {
    String binding = "{\"role\":\"%s\",\"members\":[\"serviceAccount:%s\"]}".formatted(role, account);
    http.post(resource + ":setIamPolicy", "{\"policy\":{\"bindings\":[" + binding + "]}}");
  }

  @Test
  void get_listeners_of_their_own_once_each_and_no_word_of_them_is_logged() {
    Http http = new Http(server.base());
    String first = http.post(LISTENERS, "FIVETRAN_APIKEY=a\n").text();

    assertThat(first).contains("hashicorp/google 127.0.0.1:", "fivetran/fivetran 127.0.0.1:");
    assertThat(http.post(LISTENERS, "FIVETRAN_APIKEY=a\n").text()).isEqualTo(first);
    assertThat(http.post(LISTENERS, "FIVETRAN_APIKEY=b\n").text()).isNotEqualTo(first);
    assertThat(http.get("/_sandbox/log").text()).doesNotContain("FIVETRAN_APIKEY");
    assertThat(http.post(LISTENERS, "PASSWORD=no-provider-reads-it\n").text()).doesNotContain("no-provider-reads-it");
  }

  private Terraform group(String arguments, Map<String, String> credentials) throws Exception {
    Terraform terraform = new Terraform(home.resolve("fivetran"), home, new HashMap<>(credentials));
    return terraform.configure(
        """
        terraform {
          required_providers {
            fivetran = { source = "fivetran/fivetran", version = "~> 1.9" }
          }
        }
        provider "fivetran" {
          %s
        }
        resource "fivetran_group" "ours" { name = "Ours" }
        """
            .formatted(arguments));
  }
}
