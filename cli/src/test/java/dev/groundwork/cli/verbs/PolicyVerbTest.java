package dev.groundwork.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.cli.Groundwork;
import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The verbs that read synthesized documents")
class PolicyVerbTest {
  private static final String GRANT =
      """
      {
        "terraform": {
          "backend": {"local": {"path": "lake.tfstate"}},
          "required_providers": {"google": {"source": "%s/google", "version": "~> 5.45"}}
        },
        "provider": {"google": [{"project": "groundwork-demo"}]},
        "resource": {"google_storage_bucket_iam_member": {"reads": {
          "bucket": "lake", "role": "roles/storage.objectViewer", "member": "%s"
        }}}
      }
      """;
  private static final String OURS = "serviceAccount:gw@groundwork-demo.iam.gserviceaccount.com";

  @TempDir Path root;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void nameTheRoot() throws IOException {
    Files.copy(Path.of("../platform.yaml"), root.resolve("platform.yaml"));
    Files.createDirectories(root.resolve("out/stacks/lake"));
    Files.writeString(
        root.resolve("out/manifest.json"),
        "{\"stacks\": {\"lake\": {\"synthesizedStackPath\": \"stacks/lake/cdk.tf.json\"}}}");
    System.setProperty("groundwork.root", root.toString());
  }

  @AfterEach
  void forgetTheRoot() {
    System.clearProperty("groundwork.root");
  }

  @Test
  void end_with_0_if_the_policy_holds() throws IOException {
    write("hashicorp", OURS);

    assertThat(run("policy", out())).isZero();
    assertThat(run("policy", "--untrusted", out())).isZero();
    assertThat(said).hasToString("the policy holds%1$sthe policy holds%1$s".formatted(System.lineSeparator()));
  }

  @Test
  void end_with_1_and_tell_all_violations_if_it_does_not() throws IOException {
    write("evil", "allUsers");

    assertThat(run("policy", out())).isEqualTo(1);
    assertThat(said.toString()).startsWith("the policy is broken: 2 violations\n  lake: google_storage_bucket_iam_member");
    assertThat(run("policy", "--untrusted", "--json", out())).isEqualTo(1);
    assertThat(said.toString()).contains("\"rule\" : \"KnownProviders\"", "\"rule\" : \"NobodyPublic\"");
  }

  @Test
  void end_with_2_if_there_is_nothing_to_read() throws IOException {
    assertThat(run("policy", root.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(run("policy", "--untrusted", root.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(run("iam", root.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(said.toString()).contains("nowhere is not there; allowed: a folder that synth wrote", "./groundwork synth");
    Files.writeString(root.resolve("broken"), "{");
    assertThat(run("iam", root.resolve("broken").toString())).isEqualTo(2);
  }

  @Test
  void tell_who_may_do_what() throws IOException {
    write("hashicorp", OURS);

    assertThat(run("iam", out())).isZero();
    assertThat(said.toString()).contains("gw (service account", "reads objects  storage.objectViewer  bucket lake");
    assertThat(run("iam", "--json", out())).isZero();
    assertThat(said.toString()).contains("\"grant\" : \"google_storage_bucket_iam_member.reads\"");
  }

  private String out() {
    return root.resolve("out").toString();
  }

  private void write(String vendor, String member) throws IOException {
    Files.writeString(root.resolve("out/stacks/lake/cdk.tf.json"), GRANT.formatted(vendor, member));
  }

  private int run(String... arguments) {
    CommandLine line = new CommandLine(new Groundwork());
    line.setExecutionExceptionHandler(
        (failure, _, _) -> {
          said.append(failure.getMessage());
          return failure instanceof Failure ours ? ours.code().number() : -1;
        });
    line.setErr(new PrintWriter(said));
    line.setOut(new PrintWriter(said));
    return line.execute(arguments);
  }
}
