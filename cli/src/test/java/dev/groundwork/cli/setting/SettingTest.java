package dev.groundwork.cli.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A setting")
class SettingTest {
  private static Setting of(Map<String, String> variables) {
    return Setting.resolve("/repo", null, null, null, variables, false, false);
  }

  @Test
  void is_the_sandbox_and_prod_with_builtin_providers_by_default() {
    Setting setting = of(Map.of());
    assertThat(setting.profile()).isEqualTo(Profile.SANDBOX);
    assertThat(setting.environment()).isEqualTo(Environment.PROD);
    assertThat(setting.providers()).isEqualTo(Providers.BUILTIN);
    assertThat(setting.port()).isEqualTo(4590);
    assertThat(setting.state()).isEqualTo(Path.of("/repo/state/sandbox/prod"));
    assertThat(setting.places().home()).isEqualTo(Path.of("/repo/.groundwork"));
  }

  @Test
  void keeps_the_state_of_a_sandbox_with_its_home_and_that_of_the_cloud_in_the_repository() {
    assertThat(of(Map.of("GROUNDWORK_HOME", "/other")).state()).isEqualTo(Path.of("/other/state/sandbox/prod"));
    assertThat(of(Map.of("GROUNDWORK_HOME", "/other", "GROUNDWORK_PROFILE", "cloud")).state())
        .isEqualTo(Path.of("/repo/state/cloud/prod"));
    assertThat(of(Map.of("GROUNDWORK_HOME", "/other", "GROUNDWORK_STATE", "/mine")).state())
        .isEqualTo(Path.of("/mine/sandbox/prod"));
  }

  @Test
  void takes_the_registry_in_the_cloud() {
    assertThat(of(Map.of("GROUNDWORK_PROFILE", "cloud")).providers()).isEqualTo(Providers.REGISTRY);
  }

  @Test
  void believes_an_option_before_a_variable() {
    Setting setting =
        Setting.resolve(
            "/repo", Profile.SANDBOX, new Environment("dev"), null,
            Map.of("GROUNDWORK_PROFILE", "cloud", "GROUNDWORK_ENVIRONMENT", "pr-7"), false, false);
    assertThat(setting.profile()).isEqualTo(Profile.SANDBOX);
    assertThat(setting.environment().name()).isEqualTo("dev");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "65536", "-1", "4590 ", ""})
  void refuses_what_is_no_port(String port) {
    assertThatThrownBy(() -> of(Map.of("GROUNDWORK_PORT", port)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("GROUNDWORK_PORT is " + port)
        .hasMessageContaining("1 to 65535");
  }

  @Test
  void refuses_an_unknown_profile_or_environment_and_says_which_are_known() {
    assertThatThrownBy(() -> of(Map.of("GROUNDWORK_PROFILE", "moon"))).hasMessageContaining("sandbox, cloud");
    assertThatThrownBy(() -> of(Map.of("GROUNDWORK_ENVIRONMENT", "qa"))).hasMessageContaining("prod, dev");
  }
}
