package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
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

/** State in a bucket by terraform's own gcs backend, and the end of a trial; the steps build on one another. */
@DisplayName("A platform whose state is in a bucket")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StateIT {
  private static final String OBJECTS = "/storage/v1/b/groundwork-demo-gw-state/o?prefix=prod/google/";
  private static final Pattern UNLOCK = Pattern.compile("terraform -chdir=(\\S+) force-unlock (\\d+)");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Groundwork groundwork;
  private static Map<String, String> declared;

  @BeforeAll
  static void prepare() throws Exception {
    groundwork = new Groundwork(folder);
    Path declaration = folder.resolve("platform.yaml");
    Files.writeString(declaration, Files.readString(Repository.ROOT.resolve("platform.yaml")) + "\nstate: gcs\n");
    declared = Map.of("GROUNDWORK_DECLARATION", declaration.toString());
  }

  @AfterAll
  static void stop() throws Exception {
    groundwork.close();
  }

  @Test
  @Order(1)
  void needs_the_bucket_and_says_who_makes_it() throws Exception {
    var deploy = groundwork.run(declared, "deploy");
    assertThat(deploy.exit()).isEqualTo(3);
    assertThat(deploy.output()).contains("gs://groundwork-demo-gw-state", "./groundwork bootstrap");
    assertThat(groundwork.run(declared, "bootstrap").output()).contains("made");
    assertThat(groundwork.run(declared, "bootstrap").output()).contains("is as it must be");
  }

  @Test
  @Order(2)
  void keeps_every_version_of_its_state_there_and_none_here() throws Exception {
    assertThat(groundwork.run(declared, "deploy").exit()).isZero();
    assertThat(groundwork.get(OBJECTS + "&versions=true").split("\"name\":\"prod/google/default.tfstate\""))
        .hasSizeGreaterThan(2);
    assertThat(groundwork.get(OBJECTS)).doesNotContain("tflock");
    assertThat(folder.resolve("state")).doesNotExist();
    assertThat(groundwork.run(declared, "status").output()).containsPattern("fivetran +8").containsPattern("google +\\d+");
  }

  @Test
  @Order(3)
  void is_refused_while_another_clone_applies_and_is_told_whose_lock_it_is_even_a_dead_ones() throws Exception {
    Process other = applyElsewhere(60_000);
    Groundwork.Result deploy = deployWaiting("0s");
    other.destroyForcibly().waitFor();
    assertThat(deploy.exit()).isEqualTo(1);
    assertThat(deploy.output()).contains("stack google is locked by", "@", "OperationTypeApply", "force-unlock");
    assertThat(deployWaiting("1s").exit()).isEqualTo(1);

    Matcher unlock = UNLOCK.matcher(deploy.output());
    assertThat(unlock.find()).isTrue();
    var unlocked =
        groundwork.inEnvironment("terraform", "-chdir=" + unlock.group(1), "force-unlock", "-force", unlock.group(2));
    assertThat(unlocked.exit()).isZero();
    groundwork.delete("/_sandbox/faults");
  }

  @Test
  @Order(4)
  void waits_for_another_clone_that_finishes() throws Exception {
    Process other = applyElsewhere(6_000);
    assertThat(deployWaiting("120s").exit()).isZero();
    assertThat(other.waitFor()).isZero();
    assertThat(groundwork.get(OBJECTS)).doesNotContain("tflock");
  }

  @Test
  @Order(5)
  void is_not_deployed_a_second_time_from_local_state() throws Exception {
    var diff = groundwork.run("diff");
    assertThat(diff.exit()).isEqualTo(2);
    assertThat(diff.output()).contains("state: local", "gs://groundwork-demo-gw-state/prod/", "--move-state");
  }

  @Test
  @Order(6)
  void loses_its_loader_with_what_was_made_by_hand_and_keeps_the_rest() throws Exception {
    Matcher group = ID.matcher(groundwork.get("/fivetran/v1/groups"));
    assertThat(group.find()).isTrue();
    groundwork.post(
        "/fivetran/v1/connections",
        """
        {"service": "gcs", "group_id": "%s", "paused": true, "config": {"schema": "fivetran_metadata", "table": "t",
         "bucket": "groundwork-demo-gw-landing", "auth_type": "FIVETRAN_SERVICE_ACCOUNT", "prefix": "x/"}}"""
            .formatted(group.group(1)));

    var cleanup = groundwork.run(declared, "cleanup", "loader", "--yes");
    assertThat(cleanup.exit()).isZero();
    assertThat(cleanup.output())
        .contains("deleted connection fivetran_metadata", "fivetran: 8 destroyed", "nothing is left of the loader");
    assertThat(groundwork.get("/fivetran/v1/groups")).contains("\"items\":[]");
    assertThat(groundwork.get("/storage/v1/b/groundwork-demo-gw-landing")).contains("groundwork-demo-gw-landing");
    assertThat(groundwork.run(declared, "cleanup", "loader", "--yes").output())
        .contains("fivetran: no changes", "nothing is left of the loader");
  }

  @Test
  @Order(7)
  void is_cleaned_up_whole_after_fivetran_revoked_the_keys() throws Exception {
    assertThat(groundwork.run(declared, "deploy").exit()).isZero();
    groundwork.post("/_sandbox/keys/revoke", "{\"key\":\"sandbox\"}");
    var destroy = groundwork.run(declared, "destroy");
    assertThat(destroy.exit()).isEqualTo(1);
    assertThat(destroy.output()).contains("./groundwork cleanup all");

    var cleanup = groundwork.run(declared, "cleanup", "all", "--yes");
    assertThat(cleanup.exit()).isZero();
    assertThat(cleanup.output())
        .contains("forgot fivetran_group.", "forgot data.fivetran_group_service_account.")
        .contains("fivetran: 3 destroyed", "not known: whether Fivetran still holds group groundwork")
        .contains("kept: gs://groundwork-demo-gw-state");
    assertThat(groundwork.get("/storage/v1/b?project=groundwork-demo"))
        .contains("groundwork-demo-gw-state")
        .doesNotContain("groundwork-demo-gw-landing");
    assertThat(groundwork.get("/iam/v1/projects/groundwork-demo/serviceAccounts")).doesNotContain("gw-");
    var again = groundwork.run(declared, "cleanup", "all", "--yes");
    assertThat(again.exit()).isZero();
    assertThat(again.output()).contains("fivetran: no changes", "google: no changes", "nothing else is left");
  }

  private static Groundwork.Result deployWaiting(String patience) throws IOException, InterruptedException {
    return groundwork.run(
        Map.of(
            "GROUNDWORK_DECLARATION", declared.get("GROUNDWORK_DECLARATION"), "GROUNDWORK_LOCK_TIMEOUT", patience),
        "deploy");
  }

  /** What a second clone does: terraform on the same document, elsewhere; returns when it holds the lock. */
  private static Process applyElsewhere(int millis) throws IOException, InterruptedException {
    Path clone = Files.createDirectories(folder.resolve("clone"));
    Path document = clone.resolve("cdk.tf.json");
    Files.deleteIfExists(document);
    Files.copy(Repository.ROOT.resolve("cdktf.out/stacks/google/cdk.tf.json"), document);
    String terraform = "sandbox/bin/terraform";
    assertThat(groundwork.inEnvironment(terraform, "-chdir=" + clone, "init", "-no-color").exit()).isZero();
    groundwork.post(
        "/_sandbox/faults",
        "{\"match\":\"GET /bigquery/v2/projects/[^/]+/datasets/marts\",\"delay_ms\":%d,\"count\":1}".formatted(millis));
    Process apply = groundwork.startInEnvironment(terraform, "-chdir=" + clone, "apply", "-auto-approve", "-no-color");
    while (apply.isAlive() && !groundwork.get(OBJECTS).contains("tflock")) {
      Thread.onSpinWait();
    }
    assertThat(apply.isAlive()).isTrue();
    return apply;
  }
}
