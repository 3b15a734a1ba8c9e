package dev.groundwork.sandbox.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.JobStatus;
import com.google.cloud.bigquery.QueryJobConfiguration;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Nothing is lost")
class SurvivalTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = SandboxUnderTest.withEngine();

  /** Takes minutes, unless something ends it. */
  private static final String ENDLESS =
      "UPDATE kept.t SET a = (SELECT COUNT(*) FROM UNNEST(GENERATE_ARRAY(1, 15000)) AS x,"
          + " UNNEST(GENERATE_ARRAY(1, 15000)) AS y, UNNEST(GENERATE_ARRAY(1, 15000)) AS z WHERE x * y + z = a)"
          + " WHERE TRUE";

  private static Warehouse warehouse() {
    return new Warehouse(SANDBOX.bigQuery());
  }

  private static Job startEndless(BigQuery client) {
    Job job = client.create(JobInfo.of(QueryJobConfiguration.of(ENDLESS)));
    assertThat(job.getStatus().getState()).isEqualTo(JobStatus.State.RUNNING);
    return job;
  }

  @Test
  void when_the_engine_is_killed_its_statement_fails_and_the_next_one_runs() throws Exception {
    Warehouse warehouse = warehouse();
    warehouse.run("CREATE SCHEMA IF NOT EXISTS kept", "CREATE OR REPLACE TABLE kept.t AS SELECT 1 AS a");
    Job job = startEndless(warehouse.client());
    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    Job failed = warehouse.finished(job);
    assertThat(failed.getStatus().getError().getReason()).isEqualTo("resourcesExceeded");
    assertThat(failed.getStatus().getError().getMessage()).contains("No table was changed by it");
    assertThat(warehouse.rows("SELECT a FROM kept.t")).containsExactly(List.of("1"));
  }

  @Test
  void a_cancelled_job_stops_and_says_so() throws Exception {
    Warehouse warehouse = warehouse();
    warehouse.run("CREATE SCHEMA IF NOT EXISTS kept", "CREATE OR REPLACE TABLE kept.t AS SELECT 1 AS a");
    Job job = startEndless(warehouse.client());
    assertThat(job.cancel()).isTrue();
    Job stopped = warehouse.finished(job);
    assertThat(stopped.getStatus().getError().getReason()).isEqualTo("stopped");
    assertThat(warehouse.rows("SELECT a FROM kept.t")).containsExactly(List.of("1"));
  }

  @Test
  void after_a_restart_tables_views_and_finished_jobs_are_there_and_leftovers_are_not() throws Exception {
    warehouse()
        .run(
            "CREATE SCHEMA IF NOT EXISTS lasting",
            "CREATE TABLE lasting.t AS SELECT 1 AS a, 'x' AS b",
            "INSERT lasting.t VALUES (2, 'y')",
            "CREATE VIEW lasting.v AS SELECT b FROM lasting.t WHERE a > 1");
    var job = warehouse().client().create(JobInfo.of(QueryJobConfiguration.of("SELECT 42"))).waitFor();
    Path leftover = SANDBOX.home().resolve("sandbox/tables/rows/written-by-a-killed-statement.rows");
    Files.writeString(leftover, "[\"1\"]");

    SANDBOX.restart();

    assertThat(warehouse().rows("SELECT b FROM lasting.v")).containsExactly(List.of("y"));
    assertThat(warehouse().rows("SELECT COUNT(*) FROM lasting.t")).containsExactly(List.of("2"));
    assertThat(warehouse().client().getJob(job.getJobId()).getQueryResults().iterateAll())
        .extracting(row -> row.get(0).getLongValue())
        .containsExactly(42L);
    assertThat(leftover).doesNotExist();
  }
}
