package dev.groundwork.sandbox.fivetran.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.Soak;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A sandbox that is killed while it syncs")
class KillTest {
  private static final int KILLS = Soak.times(4, 100);

  private static final int FILES = 3;

  @TempDir Path home;

  @Test
  void no_row_is_lost_or_doubled_at_whatever_moment_it_dies() throws Exception {
    Set<String> expected = new TreeSet<>();
    try (Pipeline pipeline = Pipeline.inProcessOfItsOwn(home)) {
      pipeline.unpause();
      landRound(pipeline, 0, expected);
      long started = System.nanoTime();
      pipeline.sync();
      long wholeSync = System.nanoTime() - started;
      for (int round = 1; round <= KILLS; round++) {
        landRound(pipeline, round, expected);
        pipeline.fivetran().post("/connections/" + pipeline.connection() + "/sync", "{}");
        LockSupport.parkNanos(wholeSync * round / (KILLS + 1));
        pipeline.killAndRestart();

        assertThat(pipeline.show().path("status").path("sync_state").asText()).isEqualTo("scheduled");
        assertThat(pipeline.sync().path("status").path("tasks").size()).isZero();
        List<String> ids = new ArrayList<>();
        pipeline.rows("posts", "id").forEach(row -> ids.add(row.getFirst().toString()));
        assertThat(ids).as("after kill " + round).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pipeline.tables()).containsExactly("posts");
      }
    }
  }

  /** New files by plain append in odd rounds, an old one replaced as well in even ones. */
  private static void landRound(Pipeline pipeline, int round, Set<String> expected) {
    for (int file = 0; file < FILES; file++) {
      String id = String.valueOf(1_000 * round + file);
      pipeline.land("posts/%d-%d.ndjson.gz".formatted(round, file), "{'id':%s}".formatted(id));
      expected.add(id);
    }
    if (round > 0 && round % 2 == 0) {
      String id = String.valueOf(1_000 * round + 999);
      pipeline.land("posts/0-0.ndjson.gz", "{'id':%s}".formatted(id));
      expected.remove(round == 2 ? "0" : String.valueOf(1_000 * (round - 2) + 999));
      expected.add(id);
    }
  }
}
