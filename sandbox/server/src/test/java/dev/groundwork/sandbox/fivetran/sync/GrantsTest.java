package dev.groundwork.sandbox.fivetran.sync;

import static dev.groundwork.sandbox.fivetran.FivetranCalls.data;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Fivetran needs the grants of its own account")
class GrantsTest {
  @TempDir Path home;

  @Test
  void each_missing_grant_fails_the_setup_test_that_needs_it() throws Exception {
    try (Pipeline pipeline = Pipeline.bare(home)) {
      pipeline.connect("");
      String destination = "/destinations/" + pipeline.group();

      assertThat(data(200, pipeline.fivetran().get(destination)).path("setup_status").asText()).isEqualTo("incomplete");
      assertThat(failures(pipeline.test())).contains("Validating bucket access", "storage.objects.list");

      pipeline.grantProject("roles/bigquery.user");
      JsonNode tested = data(200, pipeline.fivetran().post(destination + "/test", "{}"));
      assertThat(tested.path("setup_status").asText()).isEqualTo("connected");
      pipeline.grantBucket("roles/storage.objectViewer");
      assertThat(failures(pipeline.test())).contains("Validating destination access", "bigquery.tables.create");

      pipeline.grantDataset("roles/bigquery.dataEditor");
      assertThat(failures(pipeline.test())).isEmpty();
      assertThat(pipeline.show().path("status").path("setup_state").asText()).isEqualTo("connected");
    }
  }

  @Test
  void a_grant_that_is_taken_away_fails_the_next_sync_and_breaks_the_setup() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.unpause();
      pipeline.land("posts/a.ndjson.gz", "{'id':1}");
      pipeline.sync();
      pipeline.grantBucket("roles/storage.objectCreator");

      JsonNode failed = pipeline.sync();

      assertThat(failed.path("failed_at").asText()).isNotEmpty();
      assertThat(failed.path("status").path("tasks").toString())
          .contains("reconnect", "pipeline-landing", "HTTP 403", "storage.objects.list");
      assertThat(pipeline.rows("posts", "id")).hasSize(1);
      JsonNode tested = pipeline.test();
      assertThat(failures(tested)).contains("Validating bucket access");
      assertThat(tested.path("status").path("setup_state").asText()).isEqualTo("broken");
    }
  }

  private static String failures(JsonNode tested) {
    StringBuilder failed = new StringBuilder();
    for (JsonNode test : tested.path("setup_tests")) {
      if (test.path("status").asText().equals("FAILED")) {
        failed.append(test.path("title").asText()).append(": ").append(test.path("message").asText()).append('\n');
      }
    }
    return failed.toString();
  }
}
