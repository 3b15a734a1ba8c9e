package dev.groundwork.operations.plan.comment;

import dev.groundwork.operations.plan.Action;
import dev.groundwork.operations.plan.AttributeChange;
import dev.groundwork.operations.plan.Drift;
import dev.groundwork.operations.plan.ResourceChange;
import java.util.List;
import java.util.stream.Collectors;

/** One resource as an item of a list. */
final class ResourceText {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_VALUE = 160;
  private static final int MOST_ATTRIBUTES = 12;

  private ResourceText() {}

  static String line(String stack, String name, String more) {
    return "- %s %s%s\n".formatted(Markdown.code(stack, 80), name(name), more);
  }

  static String named(String stack, ResourceChange change) {
    return line(stack, change.address(), "");
  }

  static String destroyed(String stack, ResourceChange change) {
    String what = change.action() == Action.REPLACE ? "**replace** " : "**destroy** ";
    String identity = change.identity().isEmpty() ? "" : " (%s)".formatted(name(change.identity()));
    String reason = change.reason().isEmpty() ? "" : ": " + change.reason();
    String loss = DataLoss.of(change.type()).map(lost -> ". **Lost for good: %s**".formatted(lost)).orElse("");
    String line = "- %s%s %s%s%s%s\n".formatted(
        what, Markdown.code(stack, 80), name(change.address()), identity, reason, loss);
    return line + attributes("forced by ", change.forcedBy());
  }

  static String changed(String stack, ResourceChange change) {
    return named(stack, change) + attributes("", change.attributes());
  }

  static String kept(String stack, ResourceChange change) {
    String how =
        change.action() == Action.FORGET
            ? " leaves Terraform's state; the thing itself stays"
            : change.imported() ? " is imported" : " was " + name(change.movedFrom());
    return line(stack, change.address(), how);
  }

  static String drifted(String stack, Drift drift) {
    String names = drift.attributes().stream().limit(MOST_ATTRIBUTES).map(ResourceText::name).collect(Collectors.joining(", "));
    return line(stack, drift.address(), drift.gone() ? " is **gone**" : ": " + names + more(drift.attributes().size()));
  }

  private static String attributes(String prefix, List<AttributeChange> attributes) {
    String lines =
        attributes.stream()
            .limit(MOST_ATTRIBUTES)
            .map(
                a ->
                    "  - %s%s: %s → %s\n"
                        .formatted(
                            prefix, name(a.path()), Markdown.code(a.before(), LONGEST_VALUE),
                            Markdown.code(a.after(), LONGEST_VALUE)))
            .collect(Collectors.joining());
    String more = more(attributes.size());
    return more.isEmpty() ? lines : lines + "  -" + more + "\n";
  }

  private static String more(int size) {
    return size > MOST_ATTRIBUTES ? " and %,d more".formatted(size - MOST_ATTRIBUTES) : "";
  }

  private static String name(String name) {
    return Markdown.code(name, LONGEST_NAME);
  }
}
