package dev.groundwork.operations.plan.comment;

import dev.groundwork.operations.plan.Action;
import dev.groundwork.operations.plan.GrantChange;
import dev.groundwork.operations.plan.ResourceChange;
import dev.groundwork.operations.plan.StackPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The plans of all stacks as one comment in GitHub's Markdown: what is lost first, then who may do what, then the rest.
 * The same plans give the same text.
 *
 * @param notes what a reader must know of how the plans were made, in our own words
 */
public record PlanComment(String profile, String environment, List<StackPlan> plans, List<String> notes) {
  /** A longer grant would push all others out of sight. */
  private static final int LONGEST_CELL = 300;

  private static final Set<String> EVERYBODY = Set.of("allUsers", "allAuthenticatedUsers");
  private static final Set<String> BROAD = Set.of("roles/owner", "roles/editor");

  public PlanComment {
    plans = List.copyOf(plans);
    notes = List.copyOf(notes);
  }

  /** First line of the comment, invisible to readers: by it the comment is found again and updated. */
  public String marker() {
    return "<!-- groundwork-plan %s/%s -->".formatted(profile, environment);
  }

  /** The comment, at most 65,536 characters. */
  public String text() {
    String header =
        "%s\n### Groundwork plan: profile %s, environment %s\n\n"
            .formatted(marker(), Markdown.code(profile), Markdown.code(environment));
    return Page.of(
        header,
        List.of(
            plain("stacks", "", plans.stream().map(PlanComment::counts).toList(), 10),
            plain("notes", "\n", notes.stream().map(note -> "> **Note:** " + note + "\n").toList(), 5),
            plain("destroyed or replaced", "\n#### Destroyed and replaced\n\n" + warning(), destroyed(), 35),
            grants(),
            plain("changed", "\n#### Changed\n\n", each(is(Action.UPDATE), ResourceText::changed), 0),
            folded("created", "Created", each(is(Action.CREATE), ResourceText::named)),
            plain("moved, imported or forgotten", "\n#### Moved, imported, forgotten\n\n", kept(), 0),
            plain("outputs", "\n#### Outputs that change\n\n", outputs(), 0),
            folded("drifted", "Changed at the vendor since the last deploy", drift())));
  }

  private static String counts(StackPlan plan) {
    String cut = plan.complete() ? "" : "; **Terraform stopped early: this is only a part of the plan**";
    return "- %s: %s%s\n".formatted(Markdown.code(plan.stack(), 80), plan.counts(), cut);
  }

  private static Section plain(String noun, String opening, List<String> items, int share) {
    return new Section(noun, opening, items, "", share);
  }

  private static Section folded(String noun, String title, List<String> items) {
    String opening = "\n<details><summary>%s: %,d</summary>\n\n".formatted(title, items.size());
    return new Section(noun, opening, items, "\n</details>\n", 0);
  }

  private String warning() {
    long holding =
        each(change -> change.action().destroys() && DataLoss.of(change.type()).isPresent(), ResourceText::named).size();
    return holding == 0 ? "" : "> **Data will be lost:** %,d of these hold data.\n\n".formatted(holding);
  }

  /** Those that hold data first. */
  private List<String> destroyed() {
    List<String> items =
        new ArrayList<>(
            each(c -> c.action().destroys() && DataLoss.of(c.type()).isPresent(), ResourceText::destroyed));
    items.addAll(each(c -> c.action().destroys() && DataLoss.of(c.type()).isEmpty(), ResourceText::destroyed));
    return items;
  }

  private Section grants() {
    List<String> rows = new ArrayList<>();
    for (StackPlan plan : plans) {
      for (ResourceChange change : plan.changes()) {
        change.grants().forEach(grant -> rows.add(row(plan.stack(), grant)));
      }
    }
    String opening = "\n#### Who may do what\n\n| | who | role | on | stack |\n|---|---|---|---|---|\n";
    return plain("grants", opening, rows, 45);
  }

  private static String row(String stack, GrantChange grant) {
    boolean everybody = EVERYBODY.stream().anyMatch(grant.who()::contains);
    String alarm = grant.added() && everybody ? " **everybody**" : grant.added() && isBroad(grant) ? " **broad**" : "";
    return "| %s%s | %s | %s | %s | %s |\n"
        .formatted(
            grant.added() ? "added" : "removed", alarm, Markdown.code(grant.who(), LONGEST_CELL),
            Markdown.code(grant.role(), LONGEST_CELL), Markdown.code(grant.on(), LONGEST_CELL), Markdown.code(stack, 80));
  }

  private static boolean isBroad(GrantChange grant) {
    return BROAD.contains(grant.role()) || grant.role().endsWith(".admin") && grant.on().startsWith("project ");
  }

  private List<String> kept() {
    return each(
        change -> change.action() == Action.FORGET || change.imported() || !change.movedFrom().isEmpty(),
        ResourceText::kept);
  }

  private List<String> outputs() {
    return plans.stream()
        .flatMap(plan -> plan.outputs().stream().map(name -> ResourceText.line(plan.stack(), name, "")))
        .toList();
  }

  private List<String> drift() {
    return plans.stream()
        .flatMap(plan -> plan.drift().stream().map(drift -> ResourceText.drifted(plan.stack(), drift)))
        .toList();
  }

  private static Predicate<ResourceChange> is(Action action) {
    return change -> change.action() == action;
  }

  private List<String> each(Predicate<ResourceChange> wanted, BiFunction<String, ResourceChange, String> text) {
    return plans.stream()
        .flatMap(plan -> plan.changes().stream().filter(wanted).map(change -> text.apply(plan.stack(), change)))
        .toList();
  }
}
