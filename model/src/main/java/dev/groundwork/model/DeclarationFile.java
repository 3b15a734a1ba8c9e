package dev.groundwork.model;

import dev.groundwork.model.yaml.Document;
import dev.groundwork.model.yaml.Problems;
import dev.groundwork.model.yaml.RecordReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code platform.yaml}. */
public final class DeclarationFile {
  private static final long LARGEST = 1_000_000;

  private DeclarationFile() {}

  /**
   * Reads and checks a declaration.
   *
   * @throws InvalidDeclaration with every problem found, each with its line
   */
  public static Declaration read(Path file) {
    return parse(file, text(file));
  }

  /** The declaration in a text; {@code file} is what messages call it. */
  static Declaration parse(Path file, String text) {
    Problems problems = new Problems();
    Optional<Declaration> declaration =
        Document.parse(text, problems)
            .map(
                root -> {
                  RecordReader reader =
                      new RecordReader(problems, Map.of(SyncSchedule.class, ScheduleReader.scalar()));
                  Declaration read = reader.read(Declaration.class, root);
                  new DeclarationRules(problems, reader).check(read);
                  return read;
                });
    if (!problems.isEmpty()) {
      throw new InvalidDeclaration(
          file,
          problems.inOrder().stream()
              .map(found -> new InvalidDeclaration.Problem(found.line(), found.path(), found.text()))
              .toList());
    }
    return declaration.orElseThrow();
  }

  private static String text(Path file) {
    try {
      if (!Files.exists(file)) {
        throw unreadable(file, "there is no such file; run where platform.yaml is, or write one");
      }
      if (!Files.isRegularFile(file)) {
        throw unreadable(file, "this is not a file; name the file platform.yaml itself");
      }
      if (Files.size(file) > LARGEST) {
        throw unreadable(file, "larger than %d bytes; a declaration is not".formatted(LARGEST));
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw unreadable(file, "not UTF-8 text; save it as UTF-8");
    } catch (IOException e) {
      throw unreadable(file, "cannot be read: %s; check its permissions".formatted(e.getMessage()));
    }
  }

  private static InvalidDeclaration unreadable(Path file, String text) {
    return new InvalidDeclaration(file, List.of(new InvalidDeclaration.Problem(1, "", text)));
  }
}
