package dev.groundwork.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Settings;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Endpoint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A selection of endpoints")
class SelectionTest {
  @TempDir Path home;

  private List<String> chosen(String... names) {
    return Selection.of(declaration(), List.of(names)).endpoints().values().stream()
        .flatMap(endpoints -> endpoints.stream().map(Endpoint::name))
        .toList();
  }

  private Declaration declaration() {
    return Settings.sandbox(home).declaration();
  }

  @Test
  void without_names_is_all_of_them_in_their_order() {
    assertThat(chosen()).containsExactly("posts", "comments", "users");
  }

  @Test
  void takes_names_with_or_without_their_source() {
    assertThat(chosen("users", "jsonplaceholder.posts")).containsExactly("posts", "users");
  }

  @Test
  void with_an_unknown_name_is_refused_and_the_known_ones_are_told() {
    assertThatThrownBy(() -> chosen("posts", "pots"))
        .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(ExitCode.WRONG_USE))
        .hasMessageContaining("pots")
        .hasMessageContaining("jsonplaceholder.comments");
  }

  @Test
  void is_landed_in_a_run_whose_id_sorts_by_age() {
    String earlier = RunId.at(Instant.parse("2026-11-22T09:59:59.999Z"));
    assertThat(earlier).isEqualTo("20261122T095959.999Z").isLessThan(RunId.at(Instant.parse("2026-11-22T10:00:00Z")));
  }

  @Test
  void is_not_landed_in_the_cloud_while_a_variable_points_at_an_emulator() {
    assertThatThrownBy(
            () -> new Pipeline(Settings.cloud(home, "STORAGE_EMULATOR_HOST", "http://localhost:1"), "r", _ -> {}))
        .hasMessageContaining("STORAGE_EMULATOR_HOST")
        .hasMessageContaining("env --profile cloud");
  }
}
