package dev.groundwork.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.ingestion.source.RetryPolicy;
import dev.groundwork.ingestion.source.SourceCredential;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import dev.groundwork.model.Source;
import dev.groundwork.model.SourceAuth;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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
  void have_the_secret_of_a_source_that_asks_for_one_and_do_not_show_it() {
    Source asking =
        new Source(
            "blog", URI.create("http://blog.invalid"), Optional.of(new SourceAuth("BLOG_TOKEN", "X-Api-Key", "")),
            List.of(Sources.POSTS));
    IngestionSettings settings = IngestionSettings.of(CLOUD, Map.of(), Map.of("BLOG_TOKEN", new Secret("s3cr3t")));

    assertThat(settings.credential(Sources.BLOG)).isEmpty();
    assertThat(settings.credential(asking))
        .contains(new SourceCredential("BLOG_TOKEN", "X-Api-Key", "", new Secret("s3cr3t")));
    assertThat(settings.toString()).contains("BLOG_TOKEN").doesNotContain("s3cr3t");
    assertThatThrownBy(() -> IngestionSettings.of(CLOUD, Map.of(), Map.of()).credential(asking))
        .hasMessage("secret BLOG_TOKEN of source blog was not given");
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
