package dev.groundwork.sandbox.fivetran.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sync that is cut off")
class CrashTest {
  @TempDir Path home;

  /**
   * Each request of the first load gets lost in turn, before or after the other side has done its part; the next sync
   * heals what that left.
   */
  @ParameterizedTest(name = "at {0}")
  @ValueSource(
      strings = {
        "GET /storage/v1/b/pipeline-landing/o/.*alt=media",
        "GET /bigquery/v2/projects/pipeline-project/datasets/raw_pipeline$",
        "GET /bigquery/v2/projects/pipeline-project/datasets/raw_pipeline/tables/posts$",
        "POST /upload/bigquery/v2/projects/pipeline-project/jobs"
      })
  void a_lost_request_costs_no_row_and_doubles_none(String request) throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.unpause();
      pipeline.land("posts/a.ndjson.gz", "{'id':1}", "{'id':2}");
      pipeline.fault("{'match':'%s','status':503,'count':1}".formatted(request));
      assertThat(pipeline.sync().path("failed_at").isNull()).isFalse();

      pipeline.clearFaults();
      pipeline.sync();

      assertThat(pipeline.rows("posts", "id")).containsExactlyInAnyOrder(List.of("1"), List.of("2"));
    }
  }

  @Test
  void a_load_that_came_to_pass_unnoticed_is_not_repeated() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.unpause();
      pipeline.land("posts/a.ndjson.gz", "{'id':1}");
      pipeline.sync();
      pipeline.land("posts/a.ndjson.gz", "{'id':2}");
      // By then the table holds the new rows, but the ledger does not know yet.
      pipeline.fault("{'match':'DELETE .*/tables/_fivetran_staging_posts','status':503}");
      assertThat(pipeline.sync().path("failed_at").isNull()).isFalse();
      List<List<Object>> loaded = pipeline.rows("posts", "id", "_fivetran_synced");
      assertThat(loaded.getFirst().getFirst()).isEqualTo("2");
      pipeline.clearFaults();

      pipeline.restart();
      JsonNode healed = pipeline.sync();

      assertThat(healed.path("status").path("tasks").size()).isZero();
      assertThat(pipeline.rows("posts", "id", "_fivetran_synced")).isEqualTo(loaded);
      assertThat(pipeline.tables()).containsExactly("posts");
    }
  }

  @Test
  void an_upsert_that_is_cut_off_by_the_end_of_the_process_is_healed() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.unpause();
      pipeline.land("posts/a.ndjson.gz", "{'id':1}", "{'id':2}");
      pipeline.sync();
      pipeline.land("posts/a.ndjson.gz", "{'id':10}", "{'id':20}");
      pipeline.fault("{'match':'POST /bigquery/v2/projects/pipeline-project/jobs','delay_ms':1500}");
      pipeline.fivetran().post("/connections/" + pipeline.connection() + "/sync", "{}");
      awaitStaging(pipeline);

      pipeline.restart();
      assertThat(pipeline.show().path("status").path("sync_state").asText()).isEqualTo("scheduled");
      pipeline.sync();

      assertThat(pipeline.rows("posts", "id")).containsExactlyInAnyOrder(List.of("10"), List.of("20"));
      assertThat(pipeline.tables()).containsExactly("posts");
    }
  }

  @Test
  void a_forced_sync_stops_the_running_one_and_starts_again() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.unpause();
      pipeline.land("posts/a.ndjson.gz", "{'id':1}");
      pipeline.fault("{'match':'GET /storage/v1/b/pipeline-landing/o\\\\?','delay_ms':700,'count':1}");
      pipeline.fivetran().post("/connections/" + pipeline.connection() + "/sync", "{}");
      assertThat(pipeline.show().path("status").path("sync_state").asText()).isEqualTo("syncing");

      pipeline.fivetran().post("/connections/" + pipeline.connection() + "/sync", "{'force':true}");
      JsonNode after = pipeline.awaitEnd();

      assertThat(after.path("failed_at").isNull()).isTrue();
      assertThat(after.path("succeeded_at").asText()).isNotEmpty();
      assertThat(pipeline.rows("posts", "id")).containsExactly(List.of("1"));
    }
  }

  private static void awaitStaging(Pipeline pipeline) {
    while (!pipeline.tables().contains("_fivetran_staging_posts")) {
      assertThat(pipeline.show().path("status").path("sync_state").asText()).isEqualTo("syncing");
    }
  }
}
