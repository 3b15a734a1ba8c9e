package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the app command small, without a clock: each of these was lost once and showed only as a slow synthesis. */
@DisplayName("The app command, as cdktf runs it")
class SynthesisIT {
  private static final Path TARGET = Repository.ROOT.resolve("stacks/target");
  private static final int MEGABYTE = 1_000_000;

  @TempDir Path folder;
  private Groundwork groundwork;

  @BeforeEach
  void prepare() throws Exception {
    groundwork = new Groundwork(folder);
  }

  @Test
  void loads_only_the_Google_modules_that_the_stacks_name_into_one_node_of_less_than_120_MB() throws Exception {
    Path probed = Files.createDirectory(folder.resolve("a folder")).resolve("probed");
    Path probe =
        Files.writeString(
            probed.resolveSibling("probe.cjs"),
            """
            process.on('exit', () => require('fs').appendFileSync(process.env.PROBED, [
              Object.keys(require.cache).filter(name => /provider-google.lib.[^/]+.index/.test(name)).length,
              Math.round(process.resourceUsage().maxRSS / 1000)].join(' ') + '\\n'));
            """);

    app(Map.of("NODE_OPTIONS", "--require \"%s\"".formatted(probe), "PROBED", probed.toString()));

    assertThat(Files.readAllLines(probed)).as("one line for each node process").hasSize(1);
    String[] modulesAndMegabytes = Files.readString(probed).strip().split(" ");
    assertThat(Integer.parseInt(modulesAndMegabytes[0])).as("google modules loaded").isBetween(5, 60);
    assertThat(Integer.parseInt(modulesAndMegabytes[1])).as("MB of node").isBetween(30, 120);
  }

  @Test
  void takes_its_classes_from_an_archive_that_fits_the_jars() throws Exception {
    app(Map.of());

    // With this the JVM refuses to start without its archive.
    app(Map.of("JAVA_TOOL_OPTIONS", "-Xshare:on"));
  }

  @Test
  void uses_bindings_without_the_modules_that_nobody_names() throws Exception {
    app(Map.of());

    try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
      assertThat(jars.filter(jar -> jar.getFileName().toString().startsWith("cdktf-provider-google-")))
          .singleElement()
          .satisfies(jar -> assertThat(Files.size(jar)).isLessThan(4 * MEGABYTE));
    }
  }

  @Test
  void works_with_no_package_cache_and_writes_the_same_documents() throws Exception {
    app(Map.of());
    List<String> warm = documents();

    app(Map.of("JSII_RUNTIME_PACKAGE_CACHE_ROOT", folder.resolve("a cache").toString()));

    assertThat(documents()).isEqualTo(warm);
  }

  @Test
  void is_measured_by_bench_which_names_what_it_can_measure() throws Exception {
    Groundwork.Result unknown = groundwork.run("bench", "nothing");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.output()).contains("bench nothing; allowed: synth");

    Groundwork.Result measured = groundwork.run("bench", "synth", "--alone", "--runs", "1", "--endpoints", "1");
    assertThat(measured.exit()).as(measured.output()).isZero();
    assertThat(measured.output()).containsPattern("(?m)^ +1 +[0-9]+ +groundwork +[0-9.]+ ").contains("groundwork (cold)");
  }

  private void app(Map<String, String> more) throws Exception {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("CDKTF_OUTDIR", folder.resolve("out").toString());
    Groundwork.Result result = groundwork.run(variables, "app");
    assertThat(result.exit()).as(result.output()).isZero();
  }

  private List<String> documents() throws Exception {
    return List.of(
        Files.readString(folder.resolve("out/stacks/google/cdk.tf.json")),
        Files.readString(folder.resolve("out/stacks/fivetran/cdk.tf.json")));
  }
}
