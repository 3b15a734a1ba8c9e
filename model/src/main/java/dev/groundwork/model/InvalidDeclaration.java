package dev.groundwork.model;

import java.nio.file.Path;
import java.util.List;

/** A declaration that breaks rules: all of them, in the order of the file. */
public final class InvalidDeclaration extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  public InvalidDeclaration(Path file, List<Problem> problems) {
    super(message(file, problems));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String message(Path file, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    text.append(file).append(": ").append(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    problems.forEach(p -> text.append("\n  line ").append(p.line()).append(": ").append(p.text()));
    return text.toString();
  }

  /**
   * One broken rule.
   *
   * @param line 1-based line of {@code platform.yaml}
   * @param path where in the document, such as {@code sources[0].endpoints[1].key}
   * @param text what is wrong, the value, what is allowed, what to do
   */
  public record Problem(int line, String path, String text) {}
}
