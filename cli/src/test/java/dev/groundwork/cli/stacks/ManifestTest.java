package dev.groundwork.cli.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Stacks")
class ManifestTest {
  @TempDir Path folder;

  @Test
  void come_after_those_they_depend_on_whatever_the_alphabet_says() throws Exception {
    Files.writeString(
        folder.resolve("manifest.json"),
        """
        {"version": "0.19.2", "stacks": {
          "dbtcloud": {"name": "dbtcloud", "dependencies": ["fivetran"]},
          "fivetran": {"name": "fivetran", "dependencies": ["google"]},
          "google": {"name": "google", "dependencies": []}}}
        """);
    assertThat(Manifest.read(folder).stacks()).containsExactly("google", "fivetran", "dbtcloud");
  }

  @Test
  void that_wait_for_one_another_are_refused() throws Exception {
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"stacks\": {\"a\": {\"dependencies\": [\"b\"]}, \"b\": {\"dependencies\": [\"a\"]}}}");
    assertThatThrownBy(() -> Manifest.read(folder)).isInstanceOf(Failure.class).hasMessageContaining("circle");
  }

  @Test
  void that_were_never_synthesized_are_told_as_such() {
    assertThatThrownBy(() -> Manifest.read(folder)).hasMessageContaining("./groundwork synth");
  }

  @Test
  void are_planned_in_words_without_terraforms_preamble() {
    List<String> plan =
        List.of(
            "google_x.a: Refreshing state...",
            "",
            "Terraform will perform the following actions:",
            "",
            "  # google_x.b will be created",
            "",
            "Plan: 1 to add, 0 to change, 0 to destroy.",
            "",
            "─────",
            "Note: You didn't use the -out option");
    assertThat(PlanText.essence(plan))
        .containsExactly("  # google_x.b will be created", "", "Plan: 1 to add, 0 to change, 0 to destroy.");
  }
}
