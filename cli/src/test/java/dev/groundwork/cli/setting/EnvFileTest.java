package dev.groundwork.cli.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file .env")
class EnvFileTest {
  private Path file;

  @BeforeEach
  void name(@TempDir Path folder) {
    file = folder.resolve(".env");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "KEY=plain|plain",
        "export KEY=plain|plain",
        "  KEY = spaced  |spaced",
        "KEY=with#hash|with#hash",
        "KEY=value # comment|value",
        "KEY='it # stays' # comment|it # stays",
        "KEY='a\"b\\c'|a\"b\\c",
        "KEY=\"a \\\"b\\\" \\\\ c\"|a \"b\" \\ c",
        "KEY=\"$HOME\\n\"|$HOME\\n",
        "KEY=a=b==|a=b==",
        "KEY=|``",
        "KEY= # nothing|``"
      })
  void is_read_as_a_shell_would_but_expands_nothing(String line, String value) throws IOException {
    assertThat(read(line).values().get("KEY").value()).isEqualTo(value);
  }

  @Test
  void may_hold_comments_and_empty_lines_and_the_last_of_two_equal_names_holds() throws IOException {
    EnvFile read = read("# keys\n\nKEY=old\r\n  # more\nOTHER=x\nKEY=new\n");
    assertThat(read.values()).containsOnlyKeys("KEY", "OTHER");
    assertThat(read.values().get("KEY").value()).isEqualTo("new");
    assertThat(read.toString()).doesNotContain("new");
  }

  @Test
  void need_not_exist() {
    EnvFile none = EnvFile.read(file);
    assertThat(none.values()).isEmpty();
    assertThat(none.warning()).isEmpty();
  }

  @Test
  void has_every_wrong_line_told_by_its_number_and_none_shown() {
    assertThatThrownBy(() -> read("KEY=fine\nhush-1\n2KEY=hush-2\nOTHER='hush-3\nLAST=\"hush-4\" more\n"))
        .isInstanceOfSatisfying(Failure.class, wrong -> assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_USE))
        .hasMessageContaining("line 2: not NAME=value; line 3: not NAME=value")
        .hasMessageContaining("line 4: the value of OTHER has a quote without its pair; line 5: the value of LAST")
        .hasMessageContaining("allowed: NAME=value")
        .hasMessageNotContaining("hush");
  }

  @Test
  void that_is_not_text_is_told_without_what_it_holds() throws IOException {
    Files.write(file, new byte[] {'K', '=', (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> EnvFile.read(file))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cannot be read as text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-r--r--"})
  void that_others_can_read_is_warned_of(String permissions) throws IOException {
    read("KEY=x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertThat(EnvFile.read(file).warning()).contains("%s can be read by others (%s); close it: chmod 600 %s".formatted(file, permissions, file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(EnvFile.read(file).warning()).isEmpty();
  }

  private EnvFile read(String text) throws IOException {
    Files.writeString(file, text);
    return EnvFile.read(file);
  }
}
