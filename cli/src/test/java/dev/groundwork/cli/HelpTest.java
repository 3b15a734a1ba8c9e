package dev.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("The help")
class HelpTest {
  private static final Path CHECKED_IN = Path.of("launcher/help.txt");

  /** To accept a change: ./groundwork --version && java -jar cli/target/groundwork-cli.jar --help, into the file. */
  @Test
  void that_the_launcher_shows_is_what_picocli_says() throws Exception {
    CommandLine line = Main.commandLine();
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    StringWriter said = new StringWriter();
    line.setOut(new PrintWriter(said));
    assertThat(line.execute("--help")).isZero();
    assertThat(said.toString()).isEqualTo(Files.readString(CHECKED_IN));
  }

  @Test
  void of_every_verb_is_there_without_a_setting() {
    Main.commandLine()
        .getSubcommands()
        .forEach((name, verb) -> assertThat(verb.getUsageMessage()).contains("groundwork " + name));
  }
}
