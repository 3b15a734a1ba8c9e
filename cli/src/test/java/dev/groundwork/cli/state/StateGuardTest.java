package dev.groundwork.cli.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.Settings;
import dev.groundwork.model.StateStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Before a deploy")
class StateGuardTest {
  private static final String FIVETRAN =
      """
      {"version": 4, "resources": [{"mode": "managed", "type": "fivetran_group", "name": "loader_group_1",
        "instances": [{"attributes": {"id": "g", "name": "groundwork"}}]}]}""";
  private static final String GOOGLE =
      """
      {"version": 4, "resources": [
        {"mode": "managed", "type": "google_storage_bucket", "name": "landing_bucket_34B0CCFA", "instances": [
          {"attributes": {"name": "groundwork-demo-gw-landing", "location": "EU"}}]},
        {"mode": "managed", "type": "google_bigquery_dataset", "name": "marts_dataset_1", "instances": [
          {"attributes": {"dataset_id": "marts", "location": "EU"}}]}]}""";

  @TempDir Path home;

  @BeforeEach
  void record() throws IOException {
    Path folder = Files.createDirectories(home.resolve("state/sandbox/prod"));
    Files.writeString(folder.resolve("fivetran.tfstate"), FIVETRAN);
    Files.writeString(folder.resolve("google.tfstate"), GOOGLE);
  }

  private StateGuard declaring(String part, String other) throws IOException {
    Path declaration = home.resolve("platform.yaml");
    String usual = Files.readString(Path.of("../platform.yaml"));
    assertThat(usual).contains(part);
    Files.writeString(declaration, usual.replace(part, other));
    Setting setting = Settings.sandbox(home, "GROUNDWORK_DECLARATION", declaration.toString());
    return new StateGuard(setting, States.of(setting, StateStore.LOCAL));
  }

  @Test
  void the_names_of_before_are_accepted() {
    assertThatCode(() -> declaring("prefix: gw", "prefix: gw").beforeChange()).doesNotThrowAnyException();
  }

  @Test
  void a_new_name_of_the_loaders_group_is_refused_but_not_before_a_destroy() throws IOException {
    StateGuard guard = declaring("name: groundwork", "name: other");
    assertThatThrownBy(guard::beforeChange)
        .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(ExitCode.WRONG_USE))
        .hasMessageContainingAll("groundwork", "other", "cleanup loader", "every connection");
    assertThatCode(guard::beforeDestroy).doesNotThrowAnyException();
  }

  @Test
  void a_new_name_of_the_bucket_is_refused_where_data_is_kept() throws IOException {
    assertThatThrownBy(
            () -> declaring("retention: trial", "retention: kept\n  bucket: lake").beforeChange())
        .hasMessageContainingAll("groundwork-demo-gw-landing", "groundwork-demo-gw-lake", "kept");
    assertThatCode(() -> declaring("retention: trial", "retention: trial\n  bucket: lake").beforeChange())
        .doesNotThrowAnyException();
  }
}
