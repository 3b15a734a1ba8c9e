package dev.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("A verb ends")
class ExitCodesTest {
  @TempDir Path root;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void nameTheRoot() {
    System.setProperty("groundwork.root", root.toString());
  }

  @AfterEach
  void forgetTheRoot() {
    System.clearProperty("groundwork.root");
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setErr(new PrintWriter(said));
    line.setOut(new PrintWriter(said));
    return line.execute(arguments);
  }

  @Test
  void with_2_and_a_suggestion_when_it_is_misspelt() {
    assertThat(run("statsu")).isEqualTo(2);
    assertThat(said.toString()).contains("statsu", "groundwork status");
  }

  @Test
  void with_2_and_a_suggestion_when_an_option_is_misspelt() {
    assertThat(run("status", "--profle", "cloud")).isEqualTo(2);
    assertThat(said.toString()).contains("--profle", "--profile");
  }

  @Test
  void with_2_when_there_is_none() {
    assertThat(run("--yes")).isEqualTo(2);
    assertThat(said.toString()).contains("no verb given");
  }

  @Test
  void with_2_when_the_environment_is_none_of_those_allowed() {
    assertThat(run("status", "--environment", "qa")).isEqualTo(2);
    assertThat(said.toString()).contains("qa", "prod, dev, pr-<number>");
  }

  @Test
  void with_2_and_every_problem_when_the_declaration_breaks_rules() throws Exception {
    Files.writeString(root.resolve("platform.yaml"), "platform: {name: g, prefix: gw, colour: blue}\n");
    assertThat(run("diff")).isEqualTo(2);
    assertThat(said.toString()).contains("colour", "google", "line ").doesNotContain("\tat ");
  }

  @Test
  void with_2_and_touches_nothing_when_destroy_would_take_kept_data() throws Exception {
    String declared = Files.readString(Path.of("../platform.yaml"));
    Files.writeString(root.resolve("platform.yaml"), declared.replace("retention: trial", "retention: kept"));
    assertThat(run("destroy", "--yes")).isEqualTo(2);
    assertThat(said.toString()).contains("landing.retention", "kept", "nothing was destroyed");
  }

  @Test
  void with_2_and_the_scopes_when_a_cleanup_is_not_told_how_much() {
    assertThat(run("cleanup", "--yes")).isEqualTo(2);
    assertThat(said.toString()).contains("loader|transform|all");
    assertThat(run("cleanup", "some", "--yes")).isEqualTo(2);
    assertThat(said.toString()).contains("some", "allowed: loader, transform, all");
  }

  @Test
  void with_2_and_touches_nothing_when_a_cleanup_would_take_kept_data() throws Exception {
    String declared = Files.readString(Path.of("../platform.yaml"));
    Files.writeString(root.resolve("platform.yaml"), declared.replace("retention: trial", "retention: kept"));
    assertThat(run("cleanup", "all", "--yes")).isEqualTo(2);
    assertThat(said.toString()).contains("landing.retention", "cleanup all takes no bucket", "nothing was destroyed");
  }

  @Test
  void with_2_when_a_bucket_is_asked_for_and_none_is_declared() throws Exception {
    Files.copy(Path.of("../platform.yaml"), root.resolve("platform.yaml"));
    assertThat(run("bootstrap")).isEqualTo(2);
    assertThat(said.toString()).contains("state", "local", "gcs");
  }

  @Test
  void with_2_when_the_cloud_would_be_cleaned_up_without_a_yes_or_a_terminal() throws Exception {
    Files.copy(Path.of("../platform.yaml"), root.resolve("platform.yaml"));
    assertThat(run("cleanup", "loader", "--profile", "cloud")).isEqualTo(2);
    assertThat(said.toString()).contains("cleanup loader", "--yes");
  }

  @Test
  void with_2_when_the_sandboxs_providers_are_asked_for_in_the_cloud() {
    assertThat(run("diff", "--profile", "cloud", "--providers", "builtin")).isEqualTo(2);
    assertThat(said.toString()).contains("--providers builtin with profile cloud");
  }

  @Test
  void with_2_when_the_cloud_would_be_changed_without_a_yes_or_a_terminal() throws Exception {
    Files.copy(Path.of("../platform.yaml"), root.resolve("platform.yaml"));
    assertThat(run("deploy", "--profile", "cloud")).isEqualTo(2);
    assertThat(said.toString()).contains("--yes");
  }

  @Test
  void with_2_when_a_secret_is_unknown_or_has_its_value_on_the_command_line() throws Exception {
    Files.copy(Path.of("../platform.yaml"), root.resolve("platform.yaml"));
    assertThat(run("secret")).isEqualTo(2);
    assertThat(said.toString()).contains("Usage: groundwork secret", "list");
    assertThat(run("secret", "set", "NOPE")).isEqualTo(2);
    assertThat(said.toString()).contains("secret NOPE is not declared; declared: FIVETRAN_APIKEY, FIVETRAN_APISECRET");
    assertThat(run("secret", "set", "FIVETRAN_APIKEY", "hush-5c")).isEqualTo(2);
    assertThat(said.toString()).contains("standard input").doesNotContain("hush-5c");
  }

  @Test
  void with_0_when_it_did_what_it_should() {
    assertThat(run("down")).isZero();
    assertThat(said.toString()).contains("was not running");
  }

  @Test
  void without_a_stack_trace_unless_one_is_asked_for() throws Exception {
    Files.createDirectories(root.resolve("state/sandbox/prod"));
    Files.writeString(root.resolve("state/sandbox/prod/google.tfstate"), "half a st");
    assertThat(run("status")).isEqualTo(1);
    assertThat(said.toString()).contains("google.tfstate", "down --wipe").doesNotContain("\tat ");
    assertThat(run("status", "--verbose")).isEqualTo(1);
    assertThat(said.toString()).contains("\tat ");
  }
}
