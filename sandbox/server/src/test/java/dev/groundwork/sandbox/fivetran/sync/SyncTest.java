package dev.groundwork.sandbox.fivetran.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.cloud.bigquery.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one connection; the steps build on one another. */
@DisplayName("A connection's syncs")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SyncTest {
  @TempDir static Path home;
  private static Pipeline pipeline;

  @BeforeAll
  static void connect() {
    pipeline = Pipeline.connected(home, "");
    pipeline.unpause();
  }

  @AfterAll
  static void stop() throws Exception {
    pipeline.close();
  }

  @Test
  @Order(1)
  void setup_tests_pass_and_warn_of_an_empty_folder() {
    JsonNode tested = pipeline.test();

    assertThat(tested.path("status").path("setup_state").asText()).isEqualTo("connected");
    assertThat(tested.path("setup_tests").findValuesAsText("status"))
        .containsExactly("PASSED", "PASSED", "WARNING", "PASSED");
    assertThat(pipeline.tables()).isEmpty();
  }

  @Test
  @Order(2)
  void the_first_sync_lands_typed_rows_with_system_columns() {
    pipeline.land("posts/r1/a.ndjson.gz", "{'userId':1,'id':1,'geo':{'lat':'1.5'}}", "{'userId':1,'id':2,'ok':true}");
    pipeline.land("other/r1/a.ndjson.gz", "{'id':99}");

    JsonNode after = pipeline.sync();

    assertThat(after.path("succeeded_at").asText()).isNotEmpty();
    assertThat(after.path("failed_at").isNull()).isTrue();
    assertThat(after.path("status").path("is_historical_sync").asBoolean()).isFalse();
    assertThat(after.path("status").path("update_state").asText()).isEqualTo("on_schedule");
    assertThat(pipeline.columnsOf("posts").stream().map(Field::getName))
        .containsExactly("_file", "_line", "_modified", "_fivetran_synced", "user_id", "id", "geo", "ok");
    assertThat(pipeline.columnsOf("posts").stream().map(field -> field.getType().getStandardType().name()))
        .containsExactly("STRING", "INT64", "TIMESTAMP", "TIMESTAMP", "INT64", "INT64", "STRING", "BOOL");
    assertThat(pipeline.rows("posts", "_file", "_line", "user_id", "id", "geo", "ok"))
        .containsExactly(
            List.of("src/posts/r1/a.ndjson.gz", "0", "1", "1", "{\"lat\":\"1.5\"}", "null"),
            List.of("src/posts/r1/a.ndjson.gz", "1", "1", "2", "null", "true"));
    assertThat(pipeline.tables()).containsExactly("posts");
  }

  @Test
  @Order(3)
  void a_second_sync_without_new_files_changes_nothing() {
    List<List<Object>> before = pipeline.rows("posts", "id", "_fivetran_synced");

    JsonNode after = pipeline.sync();

    assertThat(after.path("failed_at").isNull()).isTrue();
    assertThat(pipeline.rows("posts", "id", "_fivetran_synced")).isEqualTo(before);
  }

  @Test
  @Order(4)
  void a_new_file_adds_its_rows_and_a_new_field_its_column() {
    pipeline.land("posts/r2/a.ndjson.gz", "{'userId':2,'id':3,'tagLine':'x'}");

    pipeline.sync();

    assertThat(pipeline.rows("posts", "id", "tag_line"))
        .containsExactlyInAnyOrder(List.of("1", "null"), List.of("2", "null"), List.of("3", "x"));
  }

  @Test
  @Order(5)
  void a_replaced_file_replaces_its_rows_line_by_line() {
    pipeline.land("posts/r1/a.ndjson.gz", "{'userId':1,'id':1,'geo':null}", "{'userId':7,'id':2}");

    pipeline.sync();

    assertThat(pipeline.rows("posts", "id", "user_id", "geo"))
        .containsExactlyInAnyOrder(List.of("1", "1", "null"), List.of("2", "7", "null"), List.of("3", "2", "null"));
  }

  @Test
  @Order(6)
  void a_value_that_no_longer_fits_widens_its_column() {
    pipeline.land("posts/r3/a.ndjson.gz", "{'userId':'u-9','id':4.5}");

    pipeline.sync();

    assertThat(pipeline.rows("posts", "id", "user_id"))
        .containsExactlyInAnyOrder(
            List.of("1.0", "1"), List.of("2.0", "7"), List.of("3.0", "2"), List.of("4.5", "u-9"));
  }

  @Test
  @Order(7)
  void a_failing_load_leaves_the_table_and_says_why() {
    List<List<Object>> before = pipeline.rows("posts", "_file", "_line", "id");
    pipeline.land("posts/r4/a.ndjson.gz", "{'userId':1,'id':5}");
    pipeline.land("posts/r4/b.ndjson.gz", "{'userId':1,'id':6}", "{broken");

    JsonNode failed = pipeline.sync();

    assertThat(failed.path("failed_at").asText()).isNotEmpty();
    assertThat(failed.path("status").path("tasks").toString()).contains("posts/r4/b.ndjson.gz, line 1");
    assertThat(failed.path("status").path("sync_state").asText()).isEqualTo("scheduled");
    assertThat(pipeline.rows("posts", "_file", "_line", "id")).isEqualTo(before);

    pipeline.patch("{'config':{'on_error':'skip'}}");
    JsonNode skipped = pipeline.sync();

    assertThat(skipped.path("status").path("tasks").size()).isZero();
    assertThat(skipped.path("status").path("warnings").toString()).contains("1 lines", "line 1");
    assertThat(pipeline.rows("posts", "id")).hasSize(before.size() + 2);
  }

  @Test
  @Order(8)
  void a_resync_takes_every_file_again_and_doubles_nothing() {
    int before = pipeline.rows("posts", "id").size();
    List<List<Object>> stamps = pipeline.rows("posts", "_fivetran_synced");

    pipeline.fivetran().post("/connections/" + pipeline.connection() + "/resync", "{}");
    pipeline.awaitEnd();

    assertThat(pipeline.rows("posts", "id")).hasSize(before);
    assertThat(pipeline.rows("posts", "_fivetran_synced")).doesNotContainAnyElementsOf(stamps);
  }

  @Test
  @Order(9)
  void the_schema_config_knows_what_was_loaded_and_can_leave_out_a_table() {
    String schemas = "/connections/" + pipeline.connection() + "/schemas";
    assertThat(pipeline.fivetran().get(schemas + "/raw_pipeline/tables/posts/columns").text())
        .contains("user_id", "tag_line", "SYSTEM_COLUMN");

    pipeline.fivetran().patch(schemas, "{'schemas':{'raw_pipeline':{'tables':{'posts':{'enabled':false}}}}}");
    int before = pipeline.rows("posts", "id").size();
    pipeline.land("posts/r5/a.ndjson.gz", "{'userId':1,'id':7}");
    pipeline.sync();

    assertThat(pipeline.rows("posts", "id")).hasSize(before);
    JsonNode config = pipeline.fivetran().get(schemas).body();
    assertThat(config.at("/data/schemas/raw_pipeline/tables/posts/enabled").asBoolean(true)).isFalse();
  }
}
