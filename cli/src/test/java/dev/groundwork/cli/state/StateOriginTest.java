package dev.groundwork.cli.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A state")
class StateOriginTest {
  private static final String STATE =
      """
      {"version": 4, "resources": [
        {"mode": "managed", "type": "google_bigquery_dataset", "instances": [{"attributes": {"project": "%s"}}]},
        {"mode": "data", "type": "fivetran_group_service_account", "instances": [{"attributes": {}}]}]}
      """;
  @TempDir Path folder;

  private LocalStates states() {
    return new LocalStates(folder);
  }

  private StateOrigin sandbox(String home, String project) {
    return StateOrigin.of(Settings.sandbox(folder.resolve(home)), project);
  }

  @Test
  void of_the_same_sandbox_is_taken_whatever_its_port() {
    sandbox("home", "a").record(states());
    StateOrigin moved = StateOrigin.of(Settings.sandbox(folder.resolve("home"), "GROUNDWORK_PORT", "4600"), "a");
    assertThatCode(() -> moved.requireOf(states())).doesNotThrowAnyException();
  }

  @Test
  void of_another_project_is_refused_by_name() {
    sandbox("home", "project-a").record(states());
    assertThatThrownBy(() -> sandbox("home", "project-b").requireOf(states()))
        .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(ExitCode.WRONG_USE))
        .hasMessageContaining("project-a")
        .hasMessageContaining("project-b");
  }

  @Test
  void of_another_sandbox_is_refused() {
    sandbox("home-1", "a").record(states());
    assertThatThrownBy(() -> sandbox("home-2", "a").requireOf(states())).hasMessageContaining("home-1");
  }

  @Test
  void of_the_sandbox_is_refused_in_the_cloud() {
    sandbox("home", "a").record(states());
    assertThatThrownBy(() -> StateOrigin.of(Settings.cloud(folder), "a").requireOf(states()))
        .hasMessageContaining("Google Cloud");
  }

  @Test
  void that_plain_cdktf_made_for_another_project_is_refused_too() throws Exception {
    Files.writeString(folder.resolve("google.tfstate"), STATE.formatted("project-a"));
    assertThatCode(() -> sandbox("home", "project-a").requireOf(states())).doesNotThrowAnyException();
    assertThatThrownBy(() -> sandbox("home", "project-b").requireOf(states())).hasMessageContaining("project-a");
  }

  @Test
  void is_anybodys_once_all_is_destroyed() {
    sandbox("home", "a").record(states());
    StateOrigin.forget(states());
    assertThatCode(() -> sandbox("other", "b").requireOf(states())).doesNotThrowAnyException();
  }

  @Test
  void counts_what_terraform_manages_and_no_data_source() throws Exception {
    Files.writeString(folder.resolve("google.tfstate"), STATE.formatted("a"));
    assertThat(states().stacks()).containsExactly("google");
    assertThat(states().read("google").resources()).isEqualTo(1);
    assertThat(states().read("none").resources()).isZero();
  }
}
