package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * States in files.
 *
 * @param folder with a file {@code <stack>.tfstate} for each stack
 */
public record LocalStates(Path folder) implements States {
  private static final String SUFFIX = ".tfstate";

  @Override
  public List<String> stacks() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public StackState read(String stack) {
    Path file = file(stack);
    try {
      return Files.exists(file) ? StackState.parse(Files.readAllBytes(file)) : StackState.NONE;
    } catch (IOException damaged) {
      throw Failure.work(
          "Terraform's state %s cannot be read: %s; restore it from %s.backup, or for the sandbox start afresh: "
              .formatted(file, damaged.getMessage(), file.getFileName())
              + "./groundwork down --wipe");
    }
  }

  @Override
  public byte[] content(String stack) {
    try {
      return Files.readAllBytes(file(stack));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String place(String stack) {
    return file(stack).toString();
  }

  Path file(String stack) {
    return folder.resolve(stack + SUFFIX);
  }
}
