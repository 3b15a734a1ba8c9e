package dev.groundwork.cli.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A stranger's documents")
class StrangersDocumentsTest {
  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void synthesize() throws IOException {
    document = folder.resolve("stacks/google/cdk.tf.json");
    Files.createDirectories(document.getParent());
    Files.writeString(document, "{}");
    manifest("google");
  }

  @Test
  void are_copied_alone_for_nobody_else_to_read_and_go_afterwards() throws IOException {
    Files.writeString(document.resolveSibling("planted.tf"), "");
    Files.createDirectories(document.resolveSibling("terraform.d/plugins"));
    Files.writeString(document.resolveSibling(".terraform.lock.hcl"), "");
    Path copy;
    try (StrangersDocuments documents = StrangersDocuments.copyOf(folder)) {
      copy = documents.folder();
      assertThat(documents.stacks()).containsExactly("google");
      assertThat(files(copy)).containsExactlyInAnyOrder("manifest.json", "stacks/google/cdk.tf.json");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rwx------");
      Files.createDirectories(copy.resolve("stacks/google/.terraform/providers"));
    }
    assertThat(copy).doesNotExist();
  }

  @Test
  void are_refused_where_one_is_a_link_or_lies_behind_one() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "{}");
    Files.delete(document);
    Files.createSymbolicLink(document, secret);
    assertRefused("link");
    Files.delete(document);
    Files.delete(document.getParent());
    Files.createSymbolicLink(document.getParent(), Files.createDirectories(folder.resolve("elsewhere")));
    Files.writeString(folder.resolve("elsewhere/cdk.tf.json"), "{}");
    assertRefused("link");
  }

  @Test
  void are_refused_where_a_stacks_name_leads_elsewhere() throws IOException {
    for (String name : List.of("../../etc", "/etc", "-chdir", "a b")) {
      manifest(name);
      assertRefused("names a stack " + name);
    }
  }

  @Test
  void are_refused_where_one_is_missing() throws IOException {
    Files.delete(document);
    assertRefused("missing");
    assertThatThrownBy(() -> StrangersDocuments.copyOf(folder.resolve("nowhere"))).isInstanceOf(Failure.class);
  }

  @Test
  void are_planned_without_the_tokens_of_the_machine_that_runs_them() {
    Map<String, String> all =
        Map.of("PATH", "p", "TF_CLI_ARGS_init", "-reconfigure", "FIVETRAN_APIKEY", "k", "GOOGLE_OAUTH_ACCESS_TOKEN", "t",
            "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "x", "GITHUB_TOKEN", "x", "GH_TOKEN", "x", "AWS_SECRET_ACCESS_KEY", "x",
            "GROUNDWORK_TRANSFORM_TOKEN", "x");
    assertThat(StrangersDocuments.variables(all))
        .containsOnlyKeys("PATH", "TF_CLI_ARGS_init", "FIVETRAN_APIKEY", "GOOGLE_OAUTH_ACCESS_TOKEN");
  }

  private void assertRefused(String why) {
    assertThatThrownBy(() -> StrangersDocuments.copyOf(folder)).isInstanceOf(Failure.class).hasMessageContaining(why);
  }

  private void manifest(String stack) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\"stacks\":{\"%s\":{\"dependencies\":[]}}}".formatted(stack));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
    }
  }
}
