package dev.groundwork.sandbox.fivetran.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("How rows find their older selves")
class KeysTest {
  @TempDir Path home;

  @Test
  void declared_keys_upsert_and_the_file_that_changed_last_wins() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, ",'append_file_option':'upsert_file_with_primary_keys'")) {
      pipeline.land("posts/r1.ndjson.gz", "{'id':1,'title':'old'}", "{'id':2,'title':'two'}", "{'id':1,'title':'new'}");
      String schemas = "/connections/" + pipeline.connection() + "/schemas";
      assertThat(pipeline.fivetran().post(schemas + "/reload", "{'exclude_mode':'PRESERVE'}").status()).isEqualTo(200);
      assertThat(
              pipeline
                  .fivetran()
                  .patch(schemas + "/raw_pipeline/tables/posts/columns/id", "{'is_primary_key':true}")
                  .text())
          .contains("\"is_primary_key\":true");
      pipeline.unpause();
      pipeline.sync();
      assertThat(pipeline.rows("posts", "id", "title"))
          .containsExactlyInAnyOrder(List.of("1", "new"), List.of("2", "two"));

      pipeline.land("posts/r2.ndjson.gz", "{'id':2,'title':'newer'}", "{'id':3}", "{'title':'no key'}");
      pipeline.land("posts/r3.ndjson.gz", "{'id':2,'title':'newest'}", "{'title':'no key'}");
      pipeline.sync();

      assertThat(pipeline.rows("posts", "id", "title"))
          .containsExactlyInAnyOrder(
              List.of("1", "new"),
              List.of("2", "newest"),
              List.of("3", "null"),
              List.of("null", "no key"),
              List.of("null", "no key"));
    }
  }

  @Test
  void appending_keeps_the_rows_of_a_file_as_it_was() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, ",'append_file_option':'append_file'")) {
      pipeline.unpause();
      pipeline.land("posts/a.ndjson.gz", "{'id':1}");
      pipeline.sync();
      pipeline.land("posts/a.ndjson.gz", "{'id':2}");
      pipeline.sync();

      assertThat(pipeline.rows("posts", "id")).containsExactlyInAnyOrder(List.of("1"), List.of("2"));
    }
  }
}
