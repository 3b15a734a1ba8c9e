package dev.groundwork.sandbox.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import dev.groundwork.sandbox.testing.ServerProcess;
import dev.groundwork.sandbox.testing.Soak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sandbox that is killed while statements change tables")
class KilledStatementsTest {
  private static final int ROWS = 200;
  private static final String QUERIES = "/bigquery/v2/projects/groundwork-demo/queries";

  private final AtomicInteger updated = new AtomicInteger();
  private final AtomicInteger inserted = new AtomicInteger();

  static IntStream moments() {
    return Soak.each(30, 1, 6, 15);
  }

  @ParameterizedTest(name = "after {0} answers")
  @MethodSource("moments")
  void finds_each_table_as_before_or_as_after_a_statement(int answers) throws Exception {
    Path home = Files.createTempDirectory("killed");
    ServerProcess process = ServerProcess.start(home, Path.of("../engine/target").toAbsolutePath().normalize());
    try {
      changeUntilKilled(process, answers);
    } finally {
      process.killWithEngine();
    }

    SandboxUnderTest survivor = SandboxUnderTest.withEngine(home);
    try {
      assertWhole(new Warehouse(survivor.bigQuery()));
      assertThat(halfWritten(home)).isEmpty();
    } finally {
      survivor.stop();
    }
  }

  private void changeUntilKilled(ServerProcess process, int answers) throws Exception {
    Http http = new Http(process.base());
    query(http, "CREATE SCHEMA killed");
    query(http, "CREATE TABLE killed.updated AS SELECT 0 AS round, x FROM UNNEST(GENERATE_ARRAY(1, %d)) AS x");
    query(http, "CREATE TABLE killed.inserted (round INT64, x INT64)");
    CountDownLatch left = new CountDownLatch(answers);
    Thread updates = repeat(http, updated, left, round -> "UPDATE killed.updated SET round = " + round + " WHERE TRUE");
    Thread inserts =
        repeat(
            http,
            inserted,
            left,
            round -> "INSERT killed.inserted SELECT " + round + ", x FROM UNNEST(GENERATE_ARRAY(1, %d)) AS x");
    left.await();
    process.kill();
    updates.join();
    inserts.join();
  }

  private Thread repeat(Http http, AtomicInteger acknowledged, CountDownLatch left, IntFunction<String> statement) {
    return Thread.startVirtualThread(
        () -> {
          try {
            for (int round = 1; round < 100 && query(http, statement.apply(round)) == 200; round++) {
              acknowledged.set(round);
              left.countDown();
            }
          } catch (UncheckedIOException e) {
            // killed, as the test means it
          }
        });
  }

  private static int query(Http http, String sql) {
    String body = "{\"useLegacySql\":false,\"timeoutMs\":60000,\"query\":\"%s\"}";
    return http.post(QUERIES, body.formatted(sql.formatted(ROWS))).status();
  }

  private void assertWhole(Warehouse warehouse) {
    List<List<String>> rounds = warehouse.rows("SELECT round, COUNT(*) FROM killed.updated GROUP BY round");
    assertThat(rounds).hasSize(1);
    assertThat(rounds.getFirst().getLast()).isEqualTo(String.valueOf(ROWS));
    assertThat(Integer.parseInt(rounds.getFirst().getFirst())).isBetween(updated.get(), updated.get() + 1);
    List<List<String>> batches =
        warehouse.rows("SELECT round, COUNT(*), COUNT(DISTINCT x) FROM killed.inserted GROUP BY round");
    assertThat(batches).hasSizeBetween(inserted.get(), inserted.get() + 1);
    assertThat(batches).allSatisfy(batch -> assertThat(batch.subList(1, 3)).containsOnly(String.valueOf(ROWS)));
  }

  private static List<Path> halfWritten(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("sandbox/tables/rows"))) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }
}
