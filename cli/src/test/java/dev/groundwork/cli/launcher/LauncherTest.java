package dev.groundwork.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.cli.launcher.Checkout.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher")
class LauncherTest {
  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws Exception {
    checkout = new Checkout(folder);
  }

  @Test
  void finds_a_JDK_25_beside_a_default_17() throws Exception {
    checkout.withAllTools().withJdk("jdk-17").withDefaultJava("jdk-17");
    Ran ran = checkout.run("status");
    assertThat(ran.exit()).isZero();
    assertThat(ran.output()).contains("java of jdk-25:", "groundwork-cli.jar] [status]");
  }

  @Test
  void believes_JAVA_HOME_before_all_other_places() throws Exception {
    checkout.withAllTools().withJdk("jdk-26");
    Path home = folder.resolve("jdks/jdk-26");
    Ran ran = checkout.run(Map.of("JAVA_HOME", home.toString()), checkout.root().resolve("groundwork"), "status");
    assertThat(ran.output()).contains("java of jdk-26:");
  }

  @Test
  void finds_a_JDK_25_that_only_a_versioned_variable_names() throws Exception {
    checkout.withAllTools();
    Files.move(folder.resolve("jdks/jdk-25"), folder.resolve("elsewhere-25"));
    Ran ran =
        checkout.run(
            Map.of("JAVA_HOME_25_X64", folder.resolve("elsewhere-25").toString()),
            checkout.root().resolve("groundwork"),
            "status");
    assertThat(ran.output()).contains("java of elsewhere-25:");
  }

  @Test
  void names_all_that_is_missing_in_one_screen() throws Exception {
    Ran ran = checkout.run("up");
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.output())
        .contains("JDK 25 or later (no java on the PATH)", "Maven 3.8.7 or later", "Python 3.10 or later")
        .contains("apt-get install", "brew install");
    assertThat(ran.output().lines().count()).isLessThan(25);
  }

  @Test
  void names_the_version_of_a_tool_that_is_too_old() throws Exception {
    checkout.withAllTools();
    Ran ran =
        checkout.run(Map.of("FAKE_MAVEN_VERSION", "3.6.3"), checkout.root().resolve("groundwork"), "status");
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.output()).contains("Maven 3.8.7 or later", "3.6.3").doesNotContain("JDK 25 or later");
  }

  @Test
  void works_from_another_folder_through_a_link() throws Exception {
    checkout.withAllTools();
    Files.createSymbolicLink(folder.resolve("inner"), checkout.root().resolve("groundwork"));
    Path link = Files.createSymbolicLink(folder.resolve("gw"), Path.of("inner"));
    Ran ran = checkout.run(Map.of(), link, "status");
    assertThat(ran.exit()).isZero();
    assertThat(ran.output()).contains("[-Dgroundwork.root=" + checkout.root().toRealPath() + "]");
  }

  @Test
  void hands_arguments_and_exit_code_through_untouched() throws Exception {
    checkout.withAllTools();
    Ran ran = checkout.run("--profile", "cloud", "ingest", "a b", "", "seven*");
    assertThat(ran.exit()).isEqualTo(7);
    assertThat(ran.output()).contains("[--profile] [cloud] [ingest] [a b] [] [seven*]");
  }

  @Test
  void shows_help_without_preparing_anything() throws Exception {
    Ran ran = checkout.run("--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.output()).isEqualTo(Files.readString(Checkout.REPOSITORY.resolve("cli/launcher/help.txt")));
    assertThat(checkout.root().resolve(".groundwork")).doesNotExist();
  }

  @Test
  void gives_test_arguments_to_maven() throws Exception {
    checkout.withAllTools();
    Ran ran = checkout.run("test", "--soak", "--", "-pl", "cli");
    assertThat(ran.exit()).isZero();
    assertThat(checkout.calls("mvn")).last().isEqualTo("mvn -B verify -Dgroundwork.soak=true -Djqwik.tries.default=20000 -pl cli");
    assertThat(checkout.run("test", "-pl").exit()).isEqualTo(2);
  }
}
