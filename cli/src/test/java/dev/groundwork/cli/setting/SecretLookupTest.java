package dev.groundwork.cli.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.groundwork.cli.setting.FoundSecret.Place;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A secret")
class SecretLookupTest {
  private static final String KEY = "FIVETRAN_APIKEY";
  private static final String PASSWORD = "FIVETRAN_APISECRET";

  @TempDir Path root;
  private final List<String> asked = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private Optional<Secret> kept = Optional.empty();

  @BeforeEach
  void declare() throws IOException {
    Files.copy(Path.of("../platform.yaml"), root.resolve("platform.yaml"));
  }

  @Test
  void of_the_environment_comes_before_the_file_and_that_before_secret_manager() throws IOException {
    kept = Optional.of(new Secret("kept"));
    write("FIVETRAN_APIKEY=filed\nFIVETRAN_APISECRET=filed\n");
    Setting setting = cloud(Map.of(KEY, "given"));

    var found = setting.lookup().require(setting, List.of(KEY, PASSWORD), told::add);

    assertThat(found.get(KEY)).isEqualTo(new FoundSecret(new Secret("given"), Place.ENVIRONMENT));
    assertThat(found.get(PASSWORD)).isEqualTo(new FoundSecret(new Secret("filed"), Place.ENV_FILE));
    assertThat(asked).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void that_is_nowhere_nearby_is_asked_for_once_a_run_and_survives_its_place() {
    kept = Optional.of(new Secret("kept\n"));
    Setting setting = cloud(Map.of(KEY, "given"));
    assertThat(setting.secrets(List.of(KEY, PASSWORD), told::add)).containsEntry(PASSWORD, new Secret("kept"));

    kept = Optional.empty();

    assertThat(setting.secrets(List.of(PASSWORD), told::add)).containsEntry(PASSWORD, new Secret("kept"));
    assertThat(asked).containsExactly("gw-fivetran-apisecret");
  }

  @Test
  void that_is_empty_counts_as_not_given() throws IOException {
    write("FIVETRAN_APIKEY=\n");
    kept = Optional.of(new Secret(" \n"));
    Setting setting = cloud(Map.of(KEY, " "));
    assertThatThrownBy(() -> setting.secrets(List.of(KEY), told::add)).hasMessageStartingWith("1 secret is missing");
  }

  @Test
  void that_is_missing_is_told_with_all_others_where_was_looked_and_what_to_do() {
    Setting setting = cloud(Map.of());

    Failure missing = catchThrowableOfType(Failure.class, () -> setting.secrets(List.of(KEY, PASSWORD), told::add));

    assertThat(missing.code()).isEqualTo(ExitCode.ENVIRONMENT_LACKS);
    assertThat(missing.getMessage())
        .startsWith("2 secrets are missing: FIVETRAN_APIKEY, FIVETRAN_APISECRET\n")
        .contains(
            "looked in the environment, in " + root.resolve(".env"),
            "gw-fivetran-apikey of project groundwork-demo has no value",
            "gw-fivetran-apisecret of project groundwork-demo has no value",
            "allowed: any text of one line",
            "./groundwork secret set FIVETRAN_APIKEY",
            "Before the first deploy");
  }

  @Test
  void that_a_shell_still_has_from_the_sandbox_is_none_in_the_cloud() {
    Setting setting = cloud(Map.of(KEY, "sandbox"));
    assertThatThrownBy(() -> setting.secrets(List.of(KEY), told::add)).hasMessageContaining(KEY);
  }

  @Test
  void that_nobody_gave_is_invented_in_the_sandbox_alone() {
    Setting setting = of(Profile.SANDBOX, Map.of(PASSWORD, "given"));
    assertThat(setting.lookup().require(setting, List.of(KEY, PASSWORD), told::add))
        .containsEntry(KEY, new FoundSecret(new Secret("sandbox"), Place.INVENTED))
        .containsEntry(PASSWORD, new FoundSecret(new Secret("given"), Place.ENVIRONMENT));
  }

  @Test
  void in_a_file_that_others_can_read_is_used_with_one_warning() throws IOException {
    write("FIVETRAN_APIKEY=hush-1\n");
    Files.setPosixFilePermissions(root.resolve(".env"), PosixFilePermissions.fromString("rw-r--r--"));
    Setting setting = cloud(Map.of());
    setting.secrets(List.of(KEY), told::add);
    setting.secrets(List.of(KEY), told::add);
    assertThat(told).singleElement().asString().contains("chmod 600").doesNotContain("hush");
  }

  private void write(String text) throws IOException {
    Path file = Files.writeString(root.resolve(".env"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private Setting cloud(Map<String, String> variables) {
    return of(Profile.CLOUD, variables);
  }

  private Setting of(Profile profile, Map<String, String> variables) {
    Setting setting =
        Setting.resolve(root.toString(), profile, Environment.PROD, null, variables, false, false);
    SecretLookup lookup =
        new SecretLookup(
            (_, id) -> {
              asked.add(id);
              return kept;
            });
    return new Setting(
        setting.places(), profile, Environment.PROD, setting.providers(), variables, false, false, lookup);
  }
}
