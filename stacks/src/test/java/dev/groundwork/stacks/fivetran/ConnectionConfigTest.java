package dev.groundwork.stacks.fivetran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A connection's config")
class ConnectionConfigTest {
  private static final Map<String, Object> RIGHT =
      Map.of(
          "auth_type", "FIVETRAN_SERVICE_ACCOUNT",
          "bucket", "demo-gw-landing",
          "prefix", "blog/",
          "file_mapping_method", "DEFINE_PER_TABLE",
          "files", List.of(file("posts", "posts/.*")));

  @Test
  void becomes_json_if_all_is_right() {
    assertThat(ConnectionConfig.GCS.text(RIGHT)).contains("\"prefix\":\"blog/\"", "\"table_name\":\"posts\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void is_refused_before_terraform_sees_it(String field, Object value, String problem) {
    Map<String, Object> wrong = new LinkedHashMap<>(RIGHT);
    wrong.put(field, value);

    assertThatThrownBy(() -> ConnectionConfig.GCS.text(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }

  static Stream<Arguments> is_refused_before_terraform_sees_it() {
    return Stream.of(
        Arguments.of("prefx", "blog/", "config.prefx is no field of gcs; allowed: append_file_option, auth_type"),
        Arguments.of("prefix", "", "config.prefix is ; allowed: text that is not empty"),
        Arguments.of("secret_key", "{}", "config.secret_key is no field of gcs"),
        Arguments.of("on_error", "ignore", "config.on_error is ignore; allowed: fail, skip"),
        Arguments.of("empty_header", "yes", "config.empty_header is yes; allowed: true, false"),
        Arguments.of("files", List.of(), "config.files is []; allowed: a list of at least one"),
        Arguments.of("files", List.of(Map.of("table_name", "a")), "allowed: exactly [file_pattern, table_name]"),
        Arguments.of("files", List.of(file("a", "(")), "config.files[0].file_pattern is (; allowed: a regular"),
        Arguments.of("files", List.of(file("a", "x"), file("a", "y")), "config.files[1].table_name is a, like one"));
  }

  @Test
  void tells_all_problems_at_once() {
    assertThatThrownBy(() -> ConnectionConfig.GCS.text(Map.of("bucket", "", "nope", 1)))
        .hasMessageContainingAll("config.files is missing", "config.prefix is missing", "config.bucket", "config.nope");
  }

  private static Map<String, String> file(String table, String pattern) {
    return Map.of("table_name", table, "file_pattern", pattern);
  }
}
