package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.model.Secret;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the value of a secret from where no other process and no history sees it. */
final class SecretInput {
  /** The most that Secret Manager keeps. */
  private static final int LARGEST = 64 * 1024;

  private SecretInput() {}

  /** From the terminal without an echo, else all of standard input. Space around the value is not part of it. */
  static Secret read(String name) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return read(name, System.in);
    }
    char[] typed = console.readPassword("Value of %s (it is not shown): ", name);
    return checked(name, typed == null ? "" : new String(typed));
  }

  static Secret read(String name, InputStream input) {
    try {
      byte[] bytes = input.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Failure.wrongUse("the value of %s is longer than 64 KiB; Secret Manager keeps no more".formatted(name));
      }
      return checked(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException binary) {
      throw Failure.wrongUse("the value of %s is not UTF-8 text; allowed: text on one line".formatted(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Secret checked(String name, String text) {
    String value = text.strip();
    if (value.isEmpty()) {
      throw Failure.wrongUse(
          "the value of %s is empty, nothing was set; give it on standard input: ./groundwork secret set %s < file"
              .formatted(name, name));
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw Failure.wrongUse(
          "the value of %s has %d lines or a control character, nothing was set; allowed: text on one line"
              .formatted(name, value.lines().count()));
    }
    return new Secret(value);
  }
}
