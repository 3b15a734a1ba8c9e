package dev.groundwork.cli.setting;

import dev.groundwork.model.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of lines {@code NAME=value}, as a shell reads them, but nothing in a value is expanded. {@code export} before a
 * name, comments, and single or double quotes around a value are allowed; the last of two equal names holds.
 *
 * @param values by name; a value that is empty is there all the same
 */
record EnvFile(Path path, Map<String, Secret> values) {
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_]*)\\s*=(?<value>.*)");
  private static final Pattern SINGLE = Pattern.compile("\\s*'(?<text>[^']*)'\\s*(?:#.*)?");
  private static final Pattern DOUBLE = Pattern.compile("\\s*\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?");
  private static final Pattern COMMENT = Pattern.compile("\\s#.*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\$`])");
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  /**
   * Reads it; a file that is not there has no values.
   *
   * @throws Failure naming every wrong line by its number, never by what it holds
   */
  static EnvFile read(Path path) {
    Map<String, Secret> values = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (String line : lines(path)) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        wrong.add("line %d: not NAME=value".formatted(number));
        continue;
      }
      Optional<String> value = text(parts.group("value"));
      value.ifPresent(text -> values.put(parts.group("name"), new Secret(text)));
      if (value.isEmpty()) {
        wrong.add("line %d: the value of %s has a quote without its pair".formatted(number, parts.group("name")));
      }
    }
    if (!wrong.isEmpty()) {
      throw Failure.wrongUse(
          "%s: %s%nallowed: NAME=value, NAME='value' or NAME=\"value\", a comment after #; mend the file"
              .formatted(path, String.join("; ", wrong)));
    }
    return new EnvFile(path, values);
  }

  private static List<String> lines(Path path) {
    try {
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException unreadable) {
      throw Failure.environmentLacks(
          "%s cannot be read as text (%s); mend it or delete it"
              .formatted(path, unreadable.getClass().getSimpleName()));
    }
  }

  private static Optional<String> text(String value) {
    String plain = value.strip();
    if (plain.startsWith("'")) {
      return inside(SINGLE, value);
    }
    if (plain.startsWith("\"")) {
      return inside(DOUBLE, value).map(text -> ESCAPED.matcher(text).replaceAll("$1"));
    }
    return Optional.of(COMMENT.matcher(value).replaceFirst("").strip());
  }

  private static Optional<String> inside(Pattern quoted, String value) {
    Matcher matcher = quoted.matcher(value);
    return matcher.matches() ? Optional.of(matcher.group("text")) : Optional.empty();
  }

  /** What to say of a file that others on this machine can read. */
  Optional<String> warning() {
    try {
      Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(path);
      return OF_OTHERS.stream().anyMatch(allowed::contains)
          ? Optional.of(
              "%s can be read by others (%s); close it: chmod 600 %s"
                  .formatted(path, PosixFilePermissions.toString(allowed), path))
          : Optional.empty();
    } catch (UnsupportedOperationException | java.nio.file.NoSuchFileException nothingToSay) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
