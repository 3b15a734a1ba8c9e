package dev.groundwork.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("GoogleSQL expressions have the values that BigQuery documents")
class CorpusTest {
  @RegisterExtension static final ChildEngine ENGINE = new ChildEngine();

  @TestFactory
  Stream<DynamicTest> each_expression_of_the_corpus() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("--"))
        .map(line -> line.split(" {2}=> {2}"))
        .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(parts[0].strip(), parts[1].strip())));
  }

  private static void check(String expression, String expected) {
    String sql = expression.startsWith("SELECT") ? expression : "SELECT " + expression;
    assertThat(ENGINE.rows(sql)).isEqualTo(List.of("[" + expected + "]"));
  }
}
