package dev.groundwork.sandbox.providers.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.providers.testing.Terraform;
import dev.groundwork.sandbox.providers.testing.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The terraform wrapper")
class WrapperTest {

  @TempDir Path folder;

  @Test
  void says_that_the_sandbox_is_not_running_instead_of_dying_with_it() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Terraform.Run run = new Terraform(folder, Map.of("hashicorp/google", "127.0.0.1:" + free)).run("plan");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains("the sandbox is not running (nothing listens at 127.0.0.1:" + free + " for hashicorp/google)");
  }

  @Test
  void says_the_same_when_the_sandbox_never_ran() throws IOException {
    Terraform terraform = new Terraform(folder, Map.of());
    Files.delete(folder.resolve("home/sandbox/providers"));
    Terraform.Run run = terraform.run("plan");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("the sandbox is not running", "./groundwork up");
  }

  @Test
  void answers_the_lock_that_cdktf_asks_for_without_asking_anybody() {
    Terraform.Run run = new Terraform(folder, Map.of()).run("providers", "lock", "-platform=linux_amd64");
    assertThat(run).isEqualTo(new Terraform.Run(0, ""));
  }

  @Test
  void needs_no_sandbox_to_tell_the_version() {
    assertThat(new Terraform(folder, Map.of()).ok("version")).contains("Terraform v");
  }

  @Test
  void drops_a_configuration_file_that_does_not_exist() {
    try (World world = World.in(folder)) {
      Terraform terraform = world.terraform().with("TF_CLI_CONFIG_FILE", folder.resolve("none").toString());
      assertThat(terraform.ok("version")).contains("Terraform v").doesNotContain("Unable to open CLI configuration");
    }
  }

  @Test
  void takes_the_terraform_that_it_is_told_to_take() throws IOException {
    try (World world = World.in(folder)) {
      String script = "#!/bin/sh\necho other \"$@\" \"$TF_REATTACH_PROVIDERS\"\n";
      Path other = Files.writeString(folder.resolve("other"), script);
      assertThat(other.toFile().setExecutable(true)).isTrue();
      Terraform terraform = world.terraform().with("GROUNDWORK_TERRAFORM", other.toString());
      assertThat(terraform.ok("plan", "-out", "x"))
          .startsWith("other plan -out x {\"hashicorp/google\":{\"Protocol\":\"grpc\",\"ProtocolVersion\":6,")
          .contains(world.listeners().addresses().get("fivetran/fivetran"));
      assertThat(terraform.with("GROUNDWORK_TERRAFORM", "/nowhere").run("plan").output())
          .contains("which is no program");
    }
  }
}
