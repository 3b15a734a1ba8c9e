package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the source")
class SourceRulesTest {
  private static final int LONGEST_FILE = 350;
  private static final int LONGEST_MEDIAN = 80;
  private static final Set<String> CODE = Set.of("java", "sh", "sql", "yml", "yaml", "py", "cjs", "js", "proto", "md");
  private static final Pattern GENERATED = Pattern.compile("cdktf-provider-.*/src/main/.*");
  /** The one place in each tool that knows an endpoint. */
  private static final List<String> KNOW_ENDPOINTS = List.of("model/src/main/java/dev/groundwork/model/Endpoints.java");

  @Test
  void no_file_passes_350_lines() {
    List<String> tooLong =
        code().stream()
            .filter(file -> Repository.lines(file).size() > LONGEST_FILE)
            .map(file -> file + " has " + Repository.lines(file).size() + " lines; allowed " + LONGEST_FILE)
            .toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void half_of_the_java_files_have_80_lines_or_fewer() {
    List<Integer> lengths =
        code().stream()
            .filter(file -> file.toString().endsWith(".java") && file.toString().contains("src/main"))
            .map(file -> Repository.lines(file).size())
            .sorted()
            .toList();
    assertThat(lengths.get(lengths.size() / 2)).as("median of " + lengths.size()).isLessThanOrEqualTo(LONGEST_MEDIAN);
  }

  @Test
  void only_the_model_and_the_sandbox_know_a_loopback_address() {
    List<Path> knowing =
        code().stream()
            .filter(file -> file.toString().contains("src/main/java") && !file.startsWith("sandbox"))
            .filter(file -> !KNOW_ENDPOINTS.contains(file.toString()))
            .filter(file -> Repository.lines(file).stream().anyMatch(SourceRulesTest::codeWithLoopback))
            .toList();
    assertThat(knowing).isEmpty();
  }

  private static boolean codeWithLoopback(String line) {
    String code = line.strip();
    return code.contains("127.0.0.1") && !code.startsWith("*") && !code.startsWith("//") && !code.startsWith("/**");
  }

  @Test
  void no_file_holds_a_private_key() {
    Pattern key = Pattern.compile("-----BEGIN (RSA |EC )?PRIVATE " + "KEY-----\\s*(\\\\n)?[A-Za-z0-9+/]{40}");
    assertThat(code()).noneMatch(file -> key.matcher(String.join("\n", Repository.lines(file))).find());
  }

  @Test
  void lock_files_record_no_download_address() {
    assertThat(Repository.lines(Path.of("package-lock.json"))).noneMatch(line -> line.contains("\"resolved\""));
    assertThat(Repository.lines(Path.of("dbt/requirements.lock")))
        .noneMatch(line -> line.contains("://") || line.contains("--index-url") || line.contains("--find-links"));
  }

  private static List<Path> code() {
    return Repository.files().stream()
        .filter(file -> CODE.contains(extension(file)) || file.toString().equals("groundwork"))
        .filter(file -> !GENERATED.matcher(file.toString()).matches())
        .toList();
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
