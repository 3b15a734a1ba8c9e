package dev.groundwork.sandbox.fivetran.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Syncs by schedule")
class ScheduledSyncTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path home;

  @Test
  void unpausing_syncs_at_once_and_then_the_clock_does() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.land("posts/a.ndjson.gz", "{'id':1}");
      pipeline.patch("{'paused':false,'sync_frequency':60}");
      String first = awaitSuccessAfter(pipeline, "");
      assertThat(pipeline.rows("posts", "id")).hasSize(1);

      pipeline.land("posts/b.ndjson.gz", "{'id':2}");
      advance(pipeline, "PT30M");
      assertThat(pipeline.awaitEnd().path("succeeded_at").asText()).isEqualTo(first);
      advance(pipeline, "PT31M");

      awaitSuccessAfter(pipeline, first);
      assertThat(pipeline.rows("posts", "id")).containsExactlyInAnyOrder(List.of("1"), List.of("2"));
    }
  }

  @Test
  void a_paused_connection_sleeps_through_its_schedule() throws Exception {
    try (Pipeline pipeline = Pipeline.connected(home, "")) {
      pipeline.patch("{'paused':false,'sync_frequency':60}");
      String first = awaitSuccessAfter(pipeline, "");
      pipeline.patch("{'paused':true}");

      advance(pipeline, "P2D");

      assertThat(pipeline.show().path("status").path("sync_state").asText()).isEqualTo("paused");
      assertThat(pipeline.show().path("succeeded_at").asText()).isEqualTo(first);
    }
  }

  private static void advance(Pipeline pipeline, String by) {
    assertThat(pipeline.http().post("/_sandbox/clock", "{\"advance\":\"%s\"}".formatted(by)).status()).isEqualTo(200);
  }

  private static String awaitSuccessAfter(Pipeline pipeline, String before) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      String succeeded = pipeline.show().path("succeeded_at").asText("");
      if (!succeeded.isEmpty() && !succeeded.equals("null") && !succeeded.equals(before)) {
        return succeeded;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("no sync succeeded in " + PATIENCE);
  }
}
