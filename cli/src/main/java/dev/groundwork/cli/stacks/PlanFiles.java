package dev.groundwork.cli.stacks;

import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans that somebody printed into files: {@code google.json}, or {@code google/plan.json}. */
public final class PlanFiles {
  private PlanFiles() {}

  /**
   * Reads them all.
   *
   * @return documents by stack, in the order given
   * @throws Failure naming every file that cannot be read
   */
  public static Map<String, String> read(List<Path> files) {
    Map<String, String> documents = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        if (documents.putIfAbsent(stack(file), Files.readString(file)) != null) {
          problems.add("%s: a second plan of stack %s".formatted(file, stack(file)));
        }
      } catch (IOException unreadable) {
        problems.add("%s cannot be read (%s)".formatted(file, unreadable.getClass().getSimpleName()));
      }
    }
    if (!problems.isEmpty()) {
      throw Failure.wrongUse(
          "%s; allowed: files that hold what terraform show -json <saved plan> prints, named after their stacks"
              .formatted(String.join("; ", problems)));
    }
    return documents;
  }

  private static String stack(Path file) {
    String name = file.getFileName().toString().split("\\.", 2)[0];
    Path folder = file.toAbsolutePath().getParent();
    boolean namesNoStack = name.equals("plan") || name.equals("tfplan");
    return namesNoStack && folder.getFileName() != null ? folder.getFileName().toString() : name;
  }
}
