package dev.groundwork.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Another program")
class ToolVersionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"Terraform v1.11.4,1.11.4", "v20.20.2,20.20.2", "Apache Maven 3.8.7,3.8.7", "Python 3.11.7,3.11.7"})
  void tells_its_version_in_words_of_its_own(String said, String version) {
    assertThat(ToolVersion.in(said)).map(ToolVersion::toString).contains(version);
  }

  @ParameterizedTest
  @CsvSource({"1.10,1.6,1", "1.6,1.6.0,0", "1.5.7,1.6,-1", "20,20.1,-1"})
  void is_newer_or_older_by_numbers_not_by_letters(String one, String other, int expected) {
    int order = ToolVersion.in(one).orElseThrow().compareTo(ToolVersion.in(other).orElseThrow());
    assertThat(Integer.signum(order)).isEqualTo(expected);
  }

  @Test
  void that_is_not_there_has_no_version() {
    assertThat(ToolVersion.of(folder.resolve("nothing").toString(), "--version")).isEmpty();
  }

  @Test
  void is_heard_line_by_line_without_colours_and_recorded() throws Exception {
    List<String> heard = new ArrayList<>();
    Path log = folder.resolve("logs/program.log");
    Program program =
        new Program(
            List.of("sh", "-c", "printf '\\033[1mbold\\033[0m\\n'; echo problem >&2; echo $WHO; exit 3"),
            folder, Map.of("WHO", "me"), log);
    assertThat(program.run(heard::add)).isEqualTo(3);
    assertThat(heard).containsExactly("bold", "problem", "me");
    assertThat(Files.readString(log)).contains("$ sh -c", "bold\nproblem\nme\n");
  }
}
