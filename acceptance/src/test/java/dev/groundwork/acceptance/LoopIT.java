package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.gax.paging.Page;
import com.google.cloud.NoCredentials;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryOptions;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.storage.Blob;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** One platform from first {@code up} to {@code destroy}; the steps build on one another, as they do for a user. */
@DisplayName("The whole loop")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoopIT {
  private static final String PROJECT = "groundwork-demo";
  private static final String BUCKET = "groundwork-demo-gw-landing";

  /** The value of every secret that a test gives. */
  private static final String HUSH = "hush-2b91e7";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Groundwork groundwork;

  @BeforeAll
  static void prepare() throws Exception {
    groundwork = new Groundwork(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    groundwork.close();
  }

  @Test
  @Order(1)
  void the_first_up_lands_loads_and_models_the_real_data() throws Exception {
    var up = groundwork.run("up");
    assertThat(up.exit()).isZero();
    assertThat(up.output())
        .containsPattern("posts\\s+100\\s+100\\s")
        .containsPattern("comments\\s+500\\s+500\\s")
        .containsPattern("users\\s+10\\s+10\\s");
    assertThat(count("raw_jsonplaceholder.posts")).isEqualTo(100);
    assertThat(count("raw_jsonplaceholder.comments")).isEqualTo(500);
    assertThat(count("raw_jsonplaceholder.users")).isEqualTo(10);
    assertThat(objects()).anyMatch(name -> name.matches("jsonplaceholder/posts/[^/]+/part-00000\\.ndjson\\.gz"));
  }

  @Test
  @Order(2)
  void a_second_up_changes_nothing() throws Exception {
    List<String> before = data();
    var up = groundwork.run(Map.of("FIVETRAN_APIKEY", HUSH), "up");
    assertThat(up.exit()).isZero();
    assertThat(up.output()).contains("google: no changes", "fivetran: no changes");
    assertThat(data()).isEqualTo(before);
    assertThat(count("raw_jsonplaceholder.comments")).isEqualTo(500);
  }

  @Test
  @Order(3)
  void plain_cdktf_works_after_eval_env() throws Exception {
    var diff = groundwork.inEnvironment("node_modules/.bin/cdktf", "diff", "fivetran", "--skip-provider-lock");
    assertThat(diff.exit()).isZero();
    assertThat(diff.output()).contains("No changes");
  }

  @Test
  @Order(4)
  void a_secret_set_by_name_is_read_by_who_was_granted_it() throws Exception {
    var set = groundwork.runReading(HUSH + "\n", "secret", "set", "FIVETRAN_APISECRET");
    assertThat(set.exit()).isZero();
    assertThat(groundwork.run("secret", "list", "--json").output()).contains("\"Secret Manager\"", "\"version\" : 1");
    String latest =
        "/secretmanager/v1/projects/" + PROJECT + "/secrets/gw-fivetran-apisecret/versions/latest:access";
    String value = Base64.getEncoder().encodeToString(HUSH.getBytes(StandardCharsets.UTF_8));
    assertThat(groundwork.getAs("gw-orchestrator@" + PROJECT + ".iam.gserviceaccount.com", latest).body()).contains(value);
    assertThat(groundwork.getAs("gw-transform@" + PROJECT + ".iam.gserviceaccount.com", latest).statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(5)
  void secrets_are_in_no_output_no_document_no_state_and_no_log() throws Exception {
    Path asking = folder.resolve("asking.yaml");
    String asksForNothing = Files.readString(Repository.ROOT.resolve("platform.yaml"));
    Files.writeString(
        asking, asksForNothing.replace("    endpoints:", "    auth: { secret: BLOG_TOKEN, header: X-Api-Key }\n    endpoints:"));
    Map<String, String> given =
        Map.of("GROUNDWORK_DECLARATION", asking.toString(), "FIVETRAN_APIKEY", HUSH, "BLOG_TOKEN", HUSH);
    assertThat(groundwork.run(given, "plan-comment", "--json").output()).contains("BLOG_TOKEN");
    assertThat(groundwork.run(given, "ingest").exit()).isZero();
    groundwork.post("/_sandbox/faults", "{\"match\":\"GET /source/\",\"status\":401,\"body\":{\"sent\":\"" + HUSH + "\"}}");
    try {
      var refused = groundwork.run(given, "ingest");
      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.output()).contains("secret BLOG_TOKEN, sent in header X-Api-Key", "***");
    } finally {
      groundwork.delete("/_sandbox/faults");
    }

    assertThat(holding(HUSH, folder, Repository.ROOT.resolve("cdktf.out"))).isEmpty();
    assertThat(holding("google_secret_manager_secret", folder, Repository.ROOT.resolve("cdktf.out")))
        .as("what is searched")
        .anyMatch(file -> file.toString().endsWith("google.tfstate"))
        .anyMatch(file -> file.toString().endsWith("cdk.tf.json"));
  }

  @Test
  @Order(6)
  void a_failed_sync_fails_the_verb() throws Exception {
    assertThat(groundwork.run("ingest").exit()).isZero();
    groundwork.post("/_sandbox/faults", "{\"match\":\"GET /storage/v1/b/[^/]+/o\\\\?\",\"status\":403,\"body\":{}}");
    try {
      var sync = groundwork.run("sync");
      assertThat(sync.exit()).isEqualTo(1);
      assertThat(sync.output()).contains("jsonplaceholder").doesNotContain("\tat ");
    } finally {
      groundwork.delete("/_sandbox/faults");
    }
    assertThat(groundwork.run("sync").exit()).isZero();
  }

  @Test
  @Order(7)
  void a_sandbox_killed_during_a_sync_loses_nothing() throws Exception {
    groundwork.post("/_sandbox/faults", "{\"match\":\"POST /fivetran/v1/connections/[^/]+/sync\",\"delay_ms\":800}");
    groundwork.delete("/_sandbox/log");
    Process sync = groundwork.start("sync");
    while (sync.isAlive() && !groundwork.get("/_sandbox/log").contains("/fivetran/v1/groups")) {
      Thread.onSpinWait();
    }
    groundwork.killSandbox();
    assertThat(sync.waitFor()).isNotZero();
    var up = groundwork.run("up");
    assertThat(up.exit()).isZero();
    assertThat(count("raw_jsonplaceholder.comments")).isEqualTo(500);
  }

  @Test
  @Order(8)
  void a_wrong_declaration_is_told_whole_and_changes_nothing() throws Exception {
    Path wrong = folder.resolve("platform.yaml");
    String right = Files.readString(Repository.ROOT.resolve("platform.yaml"));
    Files.writeString(
        wrong, right.replace("expireAfterDays: 30", "expireAfterDays: 30\n  colour: blue").replaceFirst("key: \\[id\\]", "key: [nope]"));
    var up = groundwork.run(Map.of("GROUNDWORK_DECLARATION", wrong.toString()), "up");
    assertThat(up.exit()).isEqualTo(2);
    assertThat(up.output()).contains("colour", "nope", "line ").doesNotContain("\tat ");
  }

  @Test
  @Order(9)
  void destroy_leaves_nothing_behind() throws Exception {
    var destroy = groundwork.run("destroy", "--yes");
    assertThat(destroy.exit()).isZero();
    assertThat(storage().get(BUCKET)).isNull();
    assertThat(bigquery().listDatasets(PROJECT).getValues()).isEmpty();
    assertThat(groundwork.get("/fivetran/v1/groups")).contains("\"items\":[]");
    assertThat(groundwork.get("/iam/v1/projects/" + PROJECT + "/serviceAccounts")).doesNotContain("gw-");
  }

  private static long count(String table) throws Exception {
    var query = QueryJobConfiguration.of("select count(*) from `" + PROJECT + "." + table + "`");
    return bigquery().query(query).getValues().iterator().next().get(0).getLongValue();
  }

  private static List<Path> holding(String text, Path... folders) throws IOException {
    List<Path> holding = new ArrayList<>();
    for (Path searched : folders) {
      try (Stream<Path> files = Files.walk(searched)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          // One character for each byte, whatever the file holds.
          String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          if (content.contains(text)) {
            holding.add(file);
          }
        }
      }
    }
    return holding;
  }

  private static List<String> data() {
    return objects().stream().filter(name -> !name.startsWith("_")).toList();
  }

  private static List<String> objects() {
    Page<Blob> page = storage().list(BUCKET);
    return StreamSupport.stream(page.iterateAll().spliterator(), false).map(Blob::getName).toList();
  }

  private static Storage storage() {
    return StorageOptions.newBuilder()
        .setHost(groundwork.base().toString())
        .setProjectId(PROJECT)
        .setCredentials(NoCredentials.getInstance())
        .build()
        .getService();
  }

  private static BigQuery bigquery() {
    return BigQueryOptions.newBuilder()
        .setHost(groundwork.base().toString())
        .setProjectId(PROJECT)
        .setCredentials(NoCredentials.getInstance())
        .build()
        .getService();
  }
}
