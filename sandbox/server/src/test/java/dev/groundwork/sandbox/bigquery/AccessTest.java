package dev.groundwork.sandbox.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.cloud.bigquery.BigQueryException;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A service account needs grants")
class AccessTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = SandboxUnderTest.withEngine();

  private static final Warehouse OWNER = new Warehouse(SANDBOX.bigQuery());
  private static final String PROJECT = "/cloudresourcemanager/v1/projects/groundwork-demo";
  private static final String READER = "reader@groundwork-demo.iam.gserviceaccount.com";
  private static final String STRANGER = "stranger@groundwork-demo.iam.gserviceaccount.com";

  @BeforeAll
  static void grant() {
    OWNER
        .dataset("open")
        .dataset("closed")
        .run("CREATE TABLE open.t AS SELECT 1 AS a", "CREATE TABLE closed.t AS SELECT 2 AS a")
        .run("CREATE VIEW open.through AS SELECT a FROM closed.t");
    SANDBOX
        .http()
        .post(
            PROJECT + ":setIamPolicy",
            "{\"policy\":{\"bindings\":[{\"role\":\"roles/bigquery.jobUser\",\"members\":[\"serviceAccount:%s\"]}]}}"
                .formatted(READER));
    SANDBOX
        .http()
        .patch(
            "/bigquery/v2/projects/groundwork-demo/datasets/open",
            "{\"access\":[{\"role\":\"roles/bigquery.dataViewer\",\"userByEmail\":\"%s\"}]}".formatted(READER));
  }

  private static final Warehouse AS_READER = new Warehouse(SANDBOX.bigQuery(READER));

  @Test
  void a_viewer_reads_and_does_not_write() {
    assertThat(AS_READER.rows("SELECT a FROM open.t")).containsExactly(List.of("1"));
    assertThat(AS_READER.refusal("INSERT open.t (a) VALUES (2)"))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(403))
        .hasMessageContaining("bigquery.tables.updateData denied on table groundwork-demo:open.t");
    assertThat(AS_READER.refusal("CREATE TABLE open.mine AS SELECT 1 AS a").getError().getReason())
        .isEqualTo("accessDenied");
    assertThat(AS_READER.refusal("DROP TABLE open.t").getCode()).isEqualTo(403);
  }

  @Test
  void a_table_without_grant_is_refused_in_bigquerys_words() {
    assertThat(AS_READER.refusal("SELECT a FROM closed.t"))
        .hasMessageContaining(
            "Access Denied: Table groundwork-demo:closed.t: User does not have permission to query table"
                + " groundwork-demo:closed.t, or perhaps it does not exist.");
  }

  @Test
  void a_view_does_not_open_the_table_behind_it() {
    assertThat(AS_READER.refusal("SELECT a FROM open.through")).hasMessageContaining("closed.t");
  }

  @Test
  void without_the_job_permission_no_query_runs() {
    Warehouse stranger = new Warehouse(SANDBOX.bigQuery(STRANGER));
    assertThat(stranger.refusal("SELECT 1"))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(403))
        .hasMessageContaining(
            "Access Denied: Project groundwork-demo: User does not have bigquery.jobs.create permission");
    assertThat(catchThrowableOfType(BigQueryException.class, () -> stranger.client().getDataset("open")).getCode())
        .isEqualTo(403);
    assertThat(stranger.client().listDatasets().iterateAll()).isEmpty();
  }

  @Test
  void jobs_of_others_are_not_shown() {
    OWNER.rows("SELECT 'private'");
    assertThat(AS_READER.client().listJobs().iterateAll())
        .allSatisfy(job -> assertThat(job.getUserEmail()).isEqualTo(READER));
  }
}
