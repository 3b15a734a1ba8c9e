package dev.groundwork.operations.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Google;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Google's addresses and tokens")
class GoogleAccessTest {
  private static final Google GOOGLE = new Google("demo", "europe-west1", "EU");

  @Test
  void are_google_s_own_in_the_cloud() {
    assertThat(GoogleAccess.of(GOOGLE, Endpoints.of(Profile.CLOUD, Map.of()), Map.of()))
        .isEqualTo(
            new GoogleAccess(
                GOOGLE,
                Optional.empty(),
                Optional.empty(),
                URI.create("https://iam.googleapis.com/v1"),
                URI.create("https://secretmanager.googleapis.com/v1"),
                Optional.empty()));
  }

  @Test
  void are_the_profile_s_unless_the_environment_moves_them() {
    Endpoints sandbox = Endpoints.of(Profile.SANDBOX, Map.of("GROUNDWORK_PORT", "4711"));
    Map<String, String> environment =
        Map.of("BIGQUERY_EMULATOR_HOST", "localhost:1", "GOOGLE_OAUTH_ACCESS_TOKEN", "t0ken");

    GoogleAccess access = GoogleAccess.of(GOOGLE, sandbox, environment);

    assertThat(access.storage()).contains(URI.create("http://127.0.0.1:4711"));
    assertThat(access.bigQuery()).contains(URI.create("http://localhost:1"));
    assertThat(access.iam()).isEqualTo(URI.create("http://127.0.0.1:4711/iam/v1"));
    assertThat(access.secretManager()).isEqualTo(URI.create("http://127.0.0.1:4711/secretmanager/v1"));
    assertThat(access.bearerToken()).contains(new Secret("t0ken"));
    assertThat(access.toString()).doesNotContain("t0ken");
  }

  @Test
  void need_nobody_s_credentials_at_another_address() {
    Endpoints sandbox = Endpoints.of(Profile.SANDBOX, Map.of());
    assertThat(GoogleAccess.of(GOOGLE, sandbox, Map.of()).bearerToken()).isEmpty();
  }
}
