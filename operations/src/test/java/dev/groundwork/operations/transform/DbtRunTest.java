package dev.groundwork.operations.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Profile;
import dev.groundwork.operations.Declarations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** dbt is played by a shell script that writes what dbt would write. */
@DisplayName("A dbt build")
class DbtRunTest {
  private static final String MANIFEST =
      """
      {"sources":{"source.groundwork.blog.posts":{"source_name":"blog","name":"posts"}},
       "parent_map":{"model.groundwork.stg":["source.groundwork.blog.posts"],
        "model.groundwork.mart":["model.groundwork.stg"],
        "test.groundwork.unique_stg_id.abc":["model.groundwork.stg"],
        "test.groundwork.source_not_null.abd":["source.groundwork.blog.posts"],
        "test.groundwork.mart_not_null.abe":["model.groundwork.mart"]}}""";
  private static final String GREEN =
      """
      {"elapsed_time":1.5,"results":[
       {"unique_id":"model.groundwork.stg","status":"success","message":"CREATE VIEW","execution_time":0.25},
       {"unique_id":"test.groundwork.unique_stg_id.abc","status":"pass","failures":0,"message":null},
       {"unique_id":"test.groundwork.source_not_null.abd","status":"pass","failures":0},
       {"unique_id":"test.groundwork.mart_not_null.abe","status":"warn","failures":2,"message":"Got 2 results"},
       {"unique_id":"unit_test.groundwork.stg.parses","status":"pass","failures":0}]}""";
  private static final String RED =
      """
      {"elapsed_time":1.5,"results":[
       {"unique_id":"model.groundwork.stg","status":"error","message":"Syntax error at [1:2]"},
       {"unique_id":"test.groundwork.unique_stg_id.abc","status":"skipped","message":null},
       {"unique_id":"test.groundwork.source_not_null.abd","status":"fail","failures":3,"message":"Got 3 results"}]}""";

  @TempDir Path folder;
  private DbtSettings settings;
  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void settings() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), MANIFEST);
    Files.writeString(folder.resolve("green.json"), GREEN);
    Files.writeString(folder.resolve("red.json"), RED);
    settings =
        DbtSettings.of(
            Profile.SANDBOX,
            Endpoints.of(Profile.SANDBOX, Map.of()),
            Declarations.names(),
            Map.of("GROUNDWORK_TRANSFORM_TOKEN", "t0ken"),
            folder.resolve("dbt"),
            folder.resolve("project"),
            folder.resolve("work"));
  }

  @Test
  void tells_what_became_of_models_and_tests() throws Exception {
    dbt("cp green.json work/target/run_results.json; cp manifest.json work/target; echo Running; echo Done >&2");

    DbtResult result = build();

    assertThat(lines).containsExactlyInAnyOrder("Running", "Done");
    assertThat(result.models()).extracting(NodeResult::name).containsExactly("stg");
    assertThat(result.testsPassed()).isEqualTo(3);
    assertThat(result.testsWarned()).isEqualTo(1);
    assertThat(result.testsFailed()).isZero();
    assertThat(result.testsPassed("blog", "posts")).isEqualTo(2);
    assertThat(result.testsPassed("blog", "users")).isZero();
    assertThat(result.took()).isEqualTo(Duration.ofMillis(1500));
  }

  @Test
  void that_fails_names_the_failing_nodes_with_their_messages() throws Exception {
    dbt("cp red.json work/target/run_results.json; exit 1");

    assertThatThrownBy(this::build)
        .isInstanceOfSatisfying(
            DbtFailed.class,
            failed -> assertThat(failed.result().orElseThrow().testsSkipped()).isEqualTo(1))
        .hasMessage(
            """
            dbt: 2 of 3 nodes failed
              model.groundwork.stg: Syntax error at [1:2]
              test.groundwork.source_not_null.abd: Got 3 results""");
  }

  @Test
  void with_failed_nodes_fails_even_if_its_exit_code_says_nothing() throws Exception {
    dbt("cp red.json work/target/run_results.json");
    assertThatThrownBy(this::build).isInstanceOf(DbtFailed.class);
  }

  @Test
  void that_breaks_before_its_first_node_tells_what_it_said_last() throws Exception {
    dbt("echo 'Compilation Error'; echo '  no such macro'; exit 2");
    assertThatThrownBy(this::build)
        .hasMessage("dbt ended with exit code 2; it said last:\n  Compilation Error\n    no such macro");
  }

  @Test
  void is_not_judged_by_the_results_of_an_earlier_one() throws Exception {
    dbt("cp green.json work/target/run_results.json");
    build();
    dbt("exit 0");
    assertThatThrownBy(this::build).hasMessageStartingWith("dbt ended with exit code 0");
  }

  @Test
  void that_does_not_end_is_ended() throws Exception {
    dbt("exec sleep 60");
    DbtSettings hasty =
        new DbtSettings(
            settings.executable(),
            settings.project(),
            settings.work(),
            settings.target(),
            settings.names(),
            settings.endpoint(),
            settings.token(),
            Duration.ofMillis(200));
    assertThatThrownBy(() -> new DbtRun(hasty).build("r1", lines::add)).hasMessageContaining("did not end within");
  }

  @Test
  void without_dbt_says_what_to_do() {
    assertThatThrownBy(this::build).hasMessageContaining("cannot start").hasMessageContaining("./groundwork doctor");
  }

  @Test
  void is_told_names_address_and_token_by_the_environment() throws Exception {
    dbt("env | grep -E '^(GROUNDWORK|DBT)_' | sort; echo \"$@\"; cp green.json work/target/run_results.json");
    build();
    assertThat(lines)
        .contains(
            "GROUNDWORK_GOOGLE_PROJECT=demo",
            "GROUNDWORK_LOCATION=EU",
            "GROUNDWORK_DATASET_PREFIX=",
            "DBT_BIGQUERY_ENDPOINT=http://127.0.0.1:4590",
            "DBT_BIGQUERY_TOKEN=t0ken",
            "DBT_TARGET_PATH=" + folder.resolve("work/target"),
            "DBT_LOG_PATH=" + folder.resolve("work/logs"))
        .last()
        .isEqualTo(
            "--no-use-colors build --project-dir %1$s --profiles-dir %1$s --target sandbox"
                .formatted(folder.resolve("project")));
    assertThat(settings.toString()).doesNotContain("t0ken");
  }

  @Test
  void has_these_defaults() {
    assertThat(settings.target()).isEqualTo("sandbox");
    assertThat(settings.timeout()).isEqualTo(Duration.ofMinutes(30));
    assertThat(settings.artifacts()).isEqualTo(folder.resolve("work/target"));
  }

  private DbtResult build() throws InterruptedException {
    return new DbtRun(settings).build("r1", lines::add);
  }

  private void dbt(String script) throws IOException {
    Files.writeString(settings.executable(), "#!/bin/sh\ncd '" + folder + "'\n" + script + "\n");
    Files.setPosixFilePermissions(settings.executable(), PosixFilePermissions.fromString("rwx------"));
  }
}
