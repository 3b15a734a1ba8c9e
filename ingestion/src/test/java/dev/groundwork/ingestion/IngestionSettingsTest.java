package dev.groundwork.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.ingestion.source.RetryPolicy;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of ingestion")
class IngestionSettingsTest {
  private static final Endpoints SANDBOX = Endpoints.of(Profile.SANDBOX, Map.of("GROUNDWORK_PORT", "4711"));
  private static final Endpoints CLOUD = Endpoints.of(Profile.CLOUD, Map.of());

  @Test
  void have_these_defaults() {
    RetryPolicy retries =
        new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2));
    assertThat(IngestionSettings.of(CLOUD, Map.of(), Map.of()))
        .isEqualTo(
            new IngestionSettings(
                CLOUD,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                retries,
                Duration.ofMinutes(2),
                2 * 1024 * 1024,
                8,
                1000));
  }

  @Test
  void take_the_storage_host_from_the_environment_before_the_profile() {
    assertThat(IngestionSettings.of(SANDBOX, Map.of(), Map.of()).storageHost()).contains(URI.create("http://127.0.0.1:4711"));
    assertThat(IngestionSettings.of(SANDBOX, Map.of("STORAGE_EMULATOR_HOST", "localhost:9"), Map.of()).storageHost())
        .contains(URI.create("http://localhost:9"));
    assertThat(IngestionSettings.of(CLOUD, Map.of("STORAGE_EMULATOR_HOST", "http://h:1"), Map.of()).storageHost())
        .contains(URI.create("http://h:1"));
  }

  @Test
  void take_the_token_of_ingestion_before_the_one_for_everything() {
    Map<String, String> both = Map.of("GROUNDWORK_INGESTION_TOKEN", "mine", "GOOGLE_OAUTH_ACCESS_TOKEN", "all");
    assertThat(IngestionSettings.of(CLOUD, both, Map.of()).token()).contains(new Secret("mine"));
    assertThat(IngestionSettings.of(CLOUD, Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", "all"), Map.of()).token())
        .contains(new Secret("all"));
    assertThat(IngestionSettings.of(CLOUD, Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", " "), Map.of()).token()).isEmpty();
  }

  @Test
  void never_show_the_token() {
    assertThat(IngestionSettings.of(CLOUD, Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", "s3cr3t"), Map.of()).toString())
        .contains("***")
        .doesNotContain("s3cr3t");
  }
}
