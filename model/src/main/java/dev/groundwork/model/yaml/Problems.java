package dev.groundwork.model.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems, so that all of them are told at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem. */
  public void add(int line, String path, String text) {
    found.add(new Problem(line, path, text));
  }

  /** Whether something at this path or below it is wrong, so that a check built on it would only repeat that. */
  public boolean touch(String path) {
    return found.stream()
        .map(Problem::path)
        .anyMatch(wrong -> wrong.equals(path) || wrong.startsWith(path + ".") || wrong.startsWith(path + "["));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of the document; problems of one line in the order they were found. */
  public List<Problem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }
}
