package dev.groundwork.operations.fivetran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of Fivetran")
class FivetranSettingsTest {
  private static final Endpoints CLOUD = Endpoints.of(Profile.CLOUD, Map.of());

  @Test
  void have_these_defaults() {
    assertThat(FivetranSettings.of(CLOUD, Map.of("FIVETRAN_APIKEY", "k", "FIVETRAN_APISECRET", "s")))
        .isEqualTo(
            new FivetranSettings(
                URI.create("https://api.fivetran.com/v1"),
                new Secret("k"),
                new Secret("s"),
                Duration.ofSeconds(10),
                Duration.ofMinutes(3),
                5,
                Duration.ofMinutes(5),
                Duration.ofMillis(100),
                Duration.ofSeconds(5),
                Duration.ofHours(1)));
  }

  @Test
  void take_the_address_from_the_environment_before_the_profile() {
    Map<String, String> environment =
        Map.of("FIVETRAN_APIKEY", "k", "FIVETRAN_APISECRET", "s", "FIVETRAN_API_URL", "http://localhost:1/v1");
    assertThat(FivetranSettings.of(CLOUD, environment).api()).isEqualTo(URI.create("http://localhost:1/v1"));
  }

  @Test
  void name_all_missing_keys_at_once() {
    assertThatThrownBy(() -> FivetranSettings.of(CLOUD, Map.of("FIVETRAN_APIKEY", " ")))
        .hasMessageStartingWith("not set: FIVETRAN_APIKEY, FIVETRAN_APISECRET;");
  }

  @Test
  void never_show_a_key() {
    Map<String, String> environment = Map.of("FIVETRAN_APIKEY", "abc", "FIVETRAN_APISECRET", "s3cr3t");
    assertThat(FivetranSettings.of(CLOUD, environment).toString()).contains("***").doesNotContain("abc", "s3cr3t");
  }
}
