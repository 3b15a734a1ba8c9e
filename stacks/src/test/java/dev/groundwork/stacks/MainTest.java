package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.stacks.example.LandedTopic;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The synthesis program")
class MainTest {
  private static final Path HOOK = Path.of("src/main/node/lazy-index.cjs").toAbsolutePath();

  private static final String SECRET = "hush-6e1f";

  @TempDir Path folder;

  @Test
  void tells_what_is_wrong_with_a_declaration_without_a_stack_trace() throws Exception {
    Path wrong = Files.writeString(folder.resolve("platform.yaml"), "platform: { name: groundwork, prfix: gw }\n");

    Result result = run(Map.of("GROUNDWORK_DECLARATION", wrong.toString()));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.output())
        .startsWith(wrong + ": 5 problems\n  line 1: unknown key prfix in platform")
        .contains("did you mean prefix?")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void writes_the_same_documents_with_the_lazy_index_and_loads_few_modules_for_it() throws Exception {
    Path spaced = Files.createDirectory(folder.resolve("a folder"));
    Path hook = Files.copy(HOOK, spaced.resolve("lazy-index.cjs"));
    Path probe =
        Files.writeString(
            spaced.resolve("probe.cjs"),
            """
            process.on('exit', () => require('fs').appendFileSync(process.env.COUNT,
              Object.keys(require.cache).filter(name => name.includes('provider-google')).length + '\\n'));
            """);

    Documents eager = documents("eager", List.of(probe));
    Documents lazy = documents("lazy", List.of(hook, probe));

    assertThat(lazy.google()).isEqualTo(eager.google());
    assertThat(lazy.fivetran()).isEqualTo(eager.fivetran());
    assertThat(eager.modules()).isGreaterThan(900);
    assertThat(lazy.modules()).isBetween(1, 100);
  }

  @Test
  void keeps_credentials_out_of_the_documents() throws Exception {
    Documents documents = documents("out", List.of(HOOK));

    assertThat(documents.google() + documents.fivetran()).contains("google_storage_bucket").doesNotContain(SECRET);
  }

  @Test
  void finds_the_extensions_that_the_class_path_names() throws Exception {
    Result result = extended(LandedTopic.class);

    assertThat(result.code()).as(result.output()).isZero();
    assertThat(folder.resolve("extended/stacks/events/cdk.tf.json")).content().contains("google_pubsub_topic");
  }

  @Test
  void tells_all_that_breaks_the_policy_and_leaves_nothing_to_deploy() throws Exception {
    Result result = extended(OpenBucket.class);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.output())
        .contains("the policy is broken: 8 violations\n  open: google_storage_bucket.bucket (open/bucket): ")
        .contains("[ClosedBuckets]", "[OneLocation]", "[Labelled]", "[StatedLifeCycle]")
        .doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("extended/manifest.json")).doesNotExist();
    assertThat(folder.resolve("extended/stacks/google/cdk.tf.json")).doesNotExist();
  }

  private Result extended(Class<? extends Extension> extension) throws IOException, InterruptedException {
    Path services = Files.createDirectories(folder.resolve("extensions/META-INF/services"));
    Files.writeString(services.resolve(Extension.class.getName()), extension.getName());
    return run(
        Map.of(
            "GROUNDWORK_DECLARATION", Path.of("../platform.yaml").toAbsolutePath().toString(),
            "CDKTF_OUTDIR", folder.resolve("extended").toString(),
            "NODE_OPTIONS", "--require \"%s\"".formatted(HOOK)),
        File.pathSeparator + services.getParent().getParent());
  }

  private Documents documents(String out, List<Path> required) throws Exception {
    Path count = folder.resolve(out + ".count");
    Result result =
        run(
            Map.of(
                "GROUNDWORK_DECLARATION", Path.of("../platform.yaml").toAbsolutePath().toString(),
                "CDKTF_OUTDIR", folder.resolve(out).toString(),
                "NODE_OPTIONS", String.join(" ", required.stream().map("--require \"%s\""::formatted).toList()),
                "COUNT", count.toString(),
                "GOOGLE_OAUTH_ACCESS_TOKEN", SECRET,
                "FIVETRAN_APIKEY", SECRET,
                "FIVETRAN_APISECRET", SECRET));
    assertThat(result.code()).as(result.output()).isZero();
    Path stacks = folder.resolve(out).resolve("stacks");
    return new Documents(
        Files.readString(stacks.resolve("google/cdk.tf.json")),
        Files.readString(stacks.resolve("fivetran/cdk.tf.json")),
        // The runtime is two processes, of which one loads modules.
        Files.exists(count) ? Files.readAllLines(count).stream().mapToInt(Integer::parseInt).max().orElseThrow() : 0);
  }

  private Result run(Map<String, String> variables) throws IOException, InterruptedException {
    return run(variables, "");
  }

  private Result run(Map<String, String> variables, String moreClassPath) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path") + moreClassPath,
            Main.class.getName());
    builder.environment().putAll(variables);
    Path output = folder.resolve("output");
    builder.redirectErrorStream(true).redirectOutput(output.toFile()).directory(folder.toFile());
    int code = builder.start().waitFor();
    return new Result(code, Files.readString(output));
  }

  private record Result(int code, String output) {}

  private record Documents(String google, String fivetran, int modules) {}
}
