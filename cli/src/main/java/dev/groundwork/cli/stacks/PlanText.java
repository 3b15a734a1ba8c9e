package dev.groundwork.cli.stacks;

import java.util.List;

/** Terraform's plan without what every plan says. */
final class PlanText {
  private PlanText() {}

  /** From the first resource or note to the line that counts. */
  static List<String> essence(List<String> lines) {
    int begin = 0;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("Terraform will perform the following actions")) {
        begin = i + 1;
      }
      if (lines.get(i).startsWith("Plan: ") || lines.get(i).startsWith("Changes to Outputs")) {
        end = Math.min(end == lines.size() ? i + 1 : end, lines.size());
      }
    }
    return lines.subList(Math.min(begin, end), end).stream().dropWhile(String::isBlank).toList();
  }
}
