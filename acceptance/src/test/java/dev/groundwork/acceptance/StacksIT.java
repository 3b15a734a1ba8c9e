package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Every stack with every option, by real terraform; the steps build on one another. */
@DisplayName("A platform with everything declared")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StacksIT {
  private static final List<String> STACKS = List.of("google", "fivetran", "dbtcloud", "ci");
  private static final Pattern ADDED = Pattern.compile("(?m)^([a-z]+): [0-9]+ added$");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Groundwork groundwork;
  private static Path declaration;

  @BeforeAll
  static void prepare() throws Exception {
    groundwork = new Groundwork(folder);
    declaration = folder.resolve("platform.yaml");
    String usual = Files.readString(Repository.ROOT.resolve("platform.yaml"));
    Files.writeString(
        declaration,
        usual.replaceFirst("(?m)^    endpoints:", "    auth: { secret: SOURCE_TOKEN }\n    endpoints:")
            + """

            state: gcs
            warehouse: { partitionsExpireAfterDays: 400 }
            budget: { billingAccount: 012345-6789AB-CDEF01, monthly: 50, currency: EUR }
            ci: { repository: acme/analytics, repositoryId: "123456789", ownerId: "987654321" }
            dbtCloud: { accountId: 12345, repository: "git@github.com:acme/analytics.git" }
            """);
  }

  @AfterAll
  static void stop() throws Exception {
    groundwork.close();
  }

  @Test
  @Order(1)
  void deploys_every_stack_with_its_state_in_a_bucket() throws Exception {
    assertThat(run("bootstrap", "--yes").exit()).isZero();
    var deploy = run("deploy", "--yes");
    assertThat(deploy.exit()).isZero();
    assertThat(ADDED.matcher(deploy.output()).results().map(line -> line.group(1))).containsExactlyElementsOf(STACKS);
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  @Order(2)
  void is_then_what_was_declared() throws Exception {
    assertThat(run("diff").output()).contains(STACKS.stream().map(stack -> stack + ": no changes").toList());
  }

  @Test
  @Order(3)
  void is_valid_to_terraform() throws Exception {
    for (String stack : STACKS) {
      assertThat(terraform(Repository.ROOT.resolve("cdktf.out/stacks").resolve(stack), "validate").output())
          .contains("The configuration is valid");
    }
  }

  @Test
  @Order(4)
  void lives_beside_another_environment_and_shares_nothing_with_it() throws Exception {
    assertThat(run("deploy", "--yes", "--environment", "dev").exit()).isZero();
    assertThat(run("diff").output()).contains("google: no changes", "fivetran: no changes", "ci: no changes");
    assertThat(groundwork.get("/storage/v1/b?project=groundwork-demo"))
        .contains("\"groundwork-demo-gw-landing\"", "\"groundwork-demo-gw-dev-landing\"");
    var destroy = run("destroy", "--yes", "--environment", "dev");
    assertThat(destroy.exit()).isZero();
    assertThat(groundwork.get("/storage/v1/b?project=groundwork-demo"))
        .contains("\"groundwork-demo-gw-landing\"")
        .doesNotContain("gw-dev");
    assertThat(run("diff").output()).contains(STACKS.stream().map(stack -> stack + ": no changes").toList());
  }

  @Test
  @Order(5)
  void is_changed_in_place_by_a_new_schedule() throws Exception {
    Files.writeString(
        declaration,
        Files.readString(declaration).replaceFirst("schedule: \\{ interval: 6h \\}", "schedule: { daily: \"06:00\" }"));
    var deploy = run("deploy", "--yes");
    assertThat(deploy.exit()).isZero();
    assertThat(deploy.output()).contains("google: no changes", "fivetran: 1 changed");
    assertThat(run("diff").output()).contains("fivetran: no changes");
  }

  @Test
  @Order(6)
  void takes_a_stack_of_the_users_own() throws Exception {
    Path services = Files.createDirectories(folder.resolve("extension/META-INF/services"));
    Files.writeString(
        services.resolve("dev.groundwork.stacks.Extension"), "dev.groundwork.stacks.example.LandedTopic\n");
    Path stacks = Repository.ROOT.resolve("stacks/target");
    Path out = folder.resolve("extended");
    var synth =
        groundwork.inEnvironment(
            Map.of("GROUNDWORK_DECLARATION", declaration.toString(), "CDKTF_OUTDIR", out.toString()),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            String.join(
                File.pathSeparator,
                // The build keeps of Google's bindings what the stacks name; the example names more.
                stacks.resolve("published") + "/*",
                stacks.resolve("groundwork-stacks.jar").toString(),
                stacks.resolve("test-classes").toString(),
                services.getParent().getParent().toString()),
            "dev.groundwork.stacks.Main");
    assertThat(synth.exit()).isZero();
    for (String command : List.of("init -input=false", "apply -auto-approve -input=false", "plan -detailed-exitcode", "destroy -auto-approve")) {
      var terraform = terraform(out.resolve("stacks/events"), command);
      assertThat(terraform.exit()).as(command).isZero();
    }
  }

  @Test
  @Order(7)
  void refuses_to_rename_the_loaders_group() throws Exception {
    Path renamed = folder.resolve("renamed.yaml");
    Files.writeString(renamed, Files.readString(declaration).replace("name: groundwork\n", "name: other\n"));
    var deploy = groundwork.run(Map.of("GROUNDWORK_DECLARATION", renamed.toString()), "deploy", "--yes");
    assertThat(deploy.exit()).isEqualTo(2);
    assertThat(deploy.output()).contains("groundwork", "other").doesNotContain("\tat ");
  }

  @Test
  @Order(8)
  void tells_of_a_stack_that_nobody_declares_any_more() throws Exception {
    Path without = folder.resolve("without.yaml");
    Files.writeString(without, Files.readString(declaration).replaceFirst("(?m)^dbtCloud:.*$", ""));
    Map<String, String> declared = Map.of("GROUNDWORK_DECLARATION", without.toString());
    assertThat(groundwork.run(declared, "diff").output())
        .contains("left alone: stack dbtcloud: 11 resources in gs://", "declare it again");
  }

  @Test
  @Order(9)
  void is_destroyed_whole_but_for_its_state() throws Exception {
    var destroy = run("destroy", "--yes");
    assertThat(destroy.exit()).isZero();
    assertThat(destroy.output()).contains("nothing is left");
    assertThat(groundwork.get("/storage/v1/b?project=groundwork-demo"))
        .contains("\"groundwork-demo-gw-state\"")
        .doesNotContain("\"groundwork-demo-gw-landing\"");
    assertThat(groundwork.get("/iam/v1/projects/groundwork-demo/serviceAccounts")).doesNotContain("gw-");
  }

  private static Groundwork.Result terraform(Path folder, String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sandbox/bin/terraform", "-chdir=" + folder));
    words.addAll(List.of((command + " -no-color").split(" ")));
    return groundwork.inEnvironment(Map.of(), words.toArray(String[]::new));
  }

  private static Groundwork.Result run(String... arguments) throws IOException, InterruptedException {
    return groundwork.run(Map.of("GROUNDWORK_DECLARATION", declaration.toString()), arguments);
  }
}
