package dev.groundwork.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.DeclarationFile;
import dev.groundwork.model.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A benchmark")
class FiguresTest {
  @Test
  void reports_the_middle_of_its_runs_the_quickest_and_the_highest_peak() {
    List<Run> runs = List.of(new Run(3, 2, 70), new Run(1, 4, 90), new Run(8, 3, 80), new Run(2, 1, 60));

    Figures figures = Figures.of("someone", 10, 41, runs);

    assertThat(figures).isEqualTo(new Figures("someone", 10, 41, 2.5, 1, 2.5, 90, 4));
  }

  @Test
  void divides_what_a_larger_platform_took_longer_by_its_further_resources() {
    Figures small = new Figures("someone", 1, 41, 9, 1.0, 1, 80, 3);
    Figures large = new Figures("someone", 1000, 1041, 9, 1.5, 1, 80, 3);

    assertThat(large.millisecondsPerResourceSince(small)).isCloseTo(0.5, within(1e-9));
    assertThat(small.millisecondsPerResourceSince(small)).isNaN();
  }

  @Test
  void declares_as_many_endpoints_as_it_was_asked_for_in_a_valid_platform(@TempDir Path folder) {
    Declaration declaration = DeclarationFile.read(new ScaledPlatform(1000).write(folder.resolve("platform.yaml")));

    assertThat(declaration.sources()).hasSize(100).allSatisfy(source -> assertThat(source.endpoints()).hasSize(10));
    assertThat(DeclarationFile.read(new ScaledPlatform(11).write(folder.resolve("platform.yaml"))).sources())
        .extracting(Source::endpoints)
        .extracting(List::size)
        .containsExactly(10, 1);
  }
}
