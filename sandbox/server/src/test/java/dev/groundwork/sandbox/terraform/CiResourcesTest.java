package dev.groundwork.sandbox.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.ServerProcess;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a stack for continuous integration is made of")
class CiResourcesTest {
  private static final String EMPTY = "No changes. Your infrastructure matches the configuration.";

  @TempDir Path home;

  @Test
  void is_made_changed_in_place_and_ended_and_a_pool_keeps_its_name() throws Exception {
    Terraform terraform =
        new Terraform(home.resolve("stack"), home, Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", "owner"));
    String everything = everything();
    try (ServerProcess _ = ServerProcess.start(home, home)) {
      assertThat(terraform.configure(everything).ok("apply", "-auto-approve")).contains("Resources: 15 added");
      assertThat(terraform.ok("plan")).contains(EMPTY);

      String changed =
          everything
              .replace("units = \"50\"", "units = \"60\"")
              .replace("threshold_percent = 0.5", "threshold_percent = 0.6")
              .replace("display_name = \"Plans\"", "display_name = \"Plan\"")
              .replace("  description = \"d\"\n", "")
              .replace("== '123'", "== '124'")
              .replace("title = \"Deployer\"", "title = \"Deploys\"")
              .replace("\"86400s\"", "\"90000s\"")
              .replace("= 604800000", "= 86400000");
      assertThat(terraform.configure(changed).ok("apply", "-auto-approve")).contains("0 added, 6 changed, 0 destroyed");
      assertThat(terraform.ok("plan")).contains(EMPTY);

      assertThat(terraform.ok("destroy", "-auto-approve")).contains("15 destroyed");
      Terraform.Run again = terraform.run("apply", "-auto-approve", "-target=google_project_iam_custom_role.deployer");
      assertThat(again.output()).contains("1 added");
      Terraform.Run pool = terraform.run("apply", "-auto-approve", "-target=google_iam_workload_identity_pool.plan");
      assertThat(pool.output().replaceAll("\\s+", " "))
          .contains("Error creating WorkloadIdentityPool: googleapi: Error 409: Requested entity already exists");
    }
  }

  private static String everything() throws Exception {
    try (InputStream in = CiResourcesTest.class.getResourceAsStream("ci.tf")) {
      return new String(Objects.requireNonNull(in, "ci.tf").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
