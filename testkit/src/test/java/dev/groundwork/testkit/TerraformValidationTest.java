package dev.groundwork.testkit;

import static dev.groundwork.testkit.StackAssertions.assertThat;
import static dev.groundwork.testkit.StackAssertions.assertThatThrownBy;

import dev.groundwork.synthesized.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a stand-in for the program; the acceptance tests run the real one. */
@DisplayName("Validation by terraform")
class TerraformValidationTest {
  private static final Document LAKE = Document.parse("lake", "{\"resource\": {\"google_storage_bucket\": {\"x\": {}}}}");

  @TempDir Path folder;

  @Test
  void finds_nothing_if_terraform_is_content() throws IOException {
    assertThat(problems("echo '{\"valid\": true, \"diagnostics\": []}'")).isEmpty();
  }

  @Test
  void tells_each_error_with_where_it_is_and_no_warning() throws IOException {
    assertThat(
            problems(
                """
                echo '{"valid": false, "diagnostics": [
                  {"severity": "warning", "summary": "Old", "detail": "old"},
                  {"severity": "error", "summary": "Unsupported argument", "detail": "No argument\\\\nnamed y.",
                   "snippet": {"context": "resource.google_storage_bucket.x"}},
                  {"severity": "error", "summary": "Missing", "detail": "location"}
                ]}'; exit 1"""))
        .containsExactly(
            "resource.google_storage_bucket.x: Unsupported argument: No argument named y.", "Missing: location");
  }

  @Test
  void tells_what_terraform_said_if_it_could_not_start() throws IOException {
    assertThat(problems("echo no providers >&2; exit 1")).containsExactly("validate: no providers");
  }

  @Test
  void sees_the_document_as_it_was_read() throws IOException {
    assertThat(problems("grep -q google_storage_bucket cdk.tf.json && echo '{}' || exit 1")).isEmpty();
  }

  @Test
  void fails_without_providers_and_says_where_to_get_them() {
    assertThatThrownBy(() -> new TerraformValidation(Map.of()).problems(LAKE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("terraform has no providers: none of [TERRAFORM_BINARY_NAME,")
        .hasMessageEndingWith("run eval \"$(./groundwork env)\" first");
  }

  private List<String> problems(String validate) throws IOException {
    Path program =
        Files.writeString(
            folder.resolve("terraform"), "#!/bin/sh\ncase $1 in init) exit 0 ;; esac\n" + validate + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return new TerraformValidation(Map.of("TERRAFORM_BINARY_NAME", program.toString())).problems(LAKE);
  }
}
