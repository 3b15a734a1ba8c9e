package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Settings")
class SettingsTest {
  private static final Path HERE = Path.of("/repo");

  @Test
  void without_variables_are_the_sandbox_and_prod_beside_cdktf_json() {
    Settings settings = Settings.from(Map.of(), HERE);

    assertThat(settings.profile()).isEqualTo(Profile.SANDBOX);
    assertThat(settings.environment()).isEqualTo(Environment.PROD);
    assertThat(settings.declaration()).isEqualTo(Path.of("/repo/platform.yaml"));
    assertThat(settings.stateFile("google")).isEqualTo(Path.of("/repo/state/sandbox/prod/google.tfstate"));
  }

  @Test
  void follow_the_variables() {
    Settings settings =
        Settings.from(
            Map.of(
                "GROUNDWORK_PROFILE", "cloud",
                "GROUNDWORK_ENVIRONMENT", "pr-7",
                "GROUNDWORK_DECLARATION", "other/platform.yaml",
                "GROUNDWORK_STATE", "/elsewhere"),
            HERE);

    assertThat(settings.declaration()).isEqualTo(Path.of("/repo/other/platform.yaml"));
    assertThat(settings.stateFile("fivetran")).isEqualTo(Path.of("/elsewhere/cloud/pr-7/fivetran.tfstate"));
    assertThat(settings.endpoints().google()).isEmpty();
  }

  @Test
  void refuse_what_is_not_allowed_and_say_what_is() {
    assertThatThrownBy(() -> Settings.from(Map.of("GROUNDWORK_PROFILE", "Cloud"), HERE))
        .hasMessage("GROUNDWORK_PROFILE is Cloud; allowed: sandbox, cloud; set it or leave it out");
    assertThatThrownBy(() -> Settings.from(Map.of("GROUNDWORK_ENVIRONMENT", "stage"), HERE))
        .hasMessageContaining("allowed: prod, dev, pr-<number>");
    assertThatThrownBy(() -> Settings.from(Map.of("GROUNDWORK_PORT", "port"), HERE))
        .hasMessage("GROUNDWORK_PORT is port; allowed: a number from 1 to 65535; set it or leave it out");
  }
}
