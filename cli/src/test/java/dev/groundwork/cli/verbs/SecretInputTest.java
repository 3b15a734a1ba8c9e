package dev.groundwork.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.model.Secret;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A secret's value on standard input")
class SecretInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"hush", "hush\n", "hush\r\n", " hush \n\n"})
  void is_what_stands_between_spaces_and_line_ends(String given) {
    assertThat(read(given.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Secret("hush"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \r\n"})
  void may_not_be_empty(String given) {
    assertThatThrownBy(() -> read(given.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(Failure.class, wrong -> assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_USE))
        .hasMessageContaining("the value of TOKEN is empty, nothing was set");
  }

  @Test
  void has_one_line_of_text() {
    assertThatThrownBy(() -> read("hush-1\nhush-2\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("has 2 lines")
        .hasMessageNotContaining("hush");
    assertThatThrownBy(() -> read(new byte[] {(byte) 0xff})).hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> read(new byte[64 * 1024 + 1])).hasMessageContaining("64 KiB");
  }

  private static Secret read(byte[] bytes) {
    return SecretInput.read("TOKEN", new ByteArrayInputStream(bytes));
  }
}
