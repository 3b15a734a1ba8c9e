package dev.groundwork.testkit;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.access.Access;
import dev.groundwork.synthesized.policy.Policy;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a stack's document. */
public final class StackAssert extends AbstractAssert<StackAssert, Document> {
  StackAssert(Document stack) {
    super(stack, StackAssert.class);
  }

  /**
   * There is a resource of a type; what follows narrows down which.
   *
   * @param type as Terraform has it: {@code google_storage_bucket}
   */
  public ResourceAssert hasResource(String type) {
    return of(type, actual.resources(type), actual.inventory());
  }

  /** There is a data source of a type; what follows narrows down which. */
  public ResourceAssert hasData(String type) {
    List<Resource> found = actual.data().stream().filter(source -> source.type().equals(type)).toList();
    Map<String, Integer> inventory = new TreeMap<>();
    actual.data().forEach(source -> inventory.merge(source.type(), 1, Integer::sum));
    return of(type, found, inventory);
  }

  /** There is no resource and no data source of a type. */
  public StackAssert hasNoResource(String type) {
    List<Resource> found = actual.all().stream().filter(resource -> resource.type().equals(type)).toList();
    if (!found.isEmpty()) {
      failWithMessage("stack %s has %s, and should have none:%n  %s", actual.stack(), type, lines(found));
    }
    return this;
  }

  /** There are just these resources: how many of each type. */
  public StackAssert hasInventory(Map<String, Integer> expected) {
    Map<String, Integer> inventory = actual.inventory();
    TreeSet<String> types = new TreeSet<>(inventory.keySet());
    types.addAll(expected.keySet());
    List<String> differing =
        types.stream()
            .filter(type -> !inventory.getOrDefault(type, 0).equals(expected.getOrDefault(type, 0)))
            .map(type -> "%s: %d, expected %d".formatted(type, inventory.getOrDefault(type, 0), expected.getOrDefault(type, 0)))
            .toList();
    if (!differing.isEmpty()) {
      failWithMessage("the inventory of stack %s differs:%n  %s", actual.stack(), String.join("\n  ", differing));
    }
    return this;
  }

  /** There are just these addresses, in any order: a changed one would destroy a resource and make another. */
  public StackAssert hasAddresses(String... expected) {
    TreeSet<String> missing = new TreeSet<>(List.of(expected));
    missing.removeAll(actual.byAddress().keySet());
    TreeSet<String> unexpected = new TreeSet<>(actual.byAddress().keySet());
    unexpected.removeAll(List.of(expected));
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      failWithMessage(
          "the addresses of stack %s changed, which replaces resources:%n  gone: %s%n  new: %s",
          actual.stack(), missing, unexpected);
    }
    return this;
  }

  /**
   * It grants just this, in any order: {@code <who> <role> <kind> <name>} with names instead of references, a role without
   * {@code roles/}: {@code gw-ingestion storage.objectUser bucket demo-landing}.
   */
  public StackAssert grantsExactly(String... expected) {
    TreeSet<String> granted = granted();
    TreeSet<String> missing = new TreeSet<>(List.of(expected));
    missing.removeAll(granted);
    TreeSet<String> unexpected = new TreeSet<>(granted);
    unexpected.removeAll(List.of(expected));
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      failWithMessage(
          "the grants of stack %s differ:%n  missing:%s%n  not expected:%s",
          actual.stack(), indented(missing), indented(unexpected));
    }
    return this;
  }

  /** It grants this at least: {@code gw-ingestion storage.objectUser bucket demo-landing}. */
  public StackAssert grants(String expected) {
    TreeSet<String> granted = granted();
    if (!granted.contains(expected)) {
      failWithMessage(
          "stack %s does not grant%n  %s%nit grants, nearest first:%s",
          actual.stack(), expected, indented(Nearest.to(expected, granted, 5)));
    }
    return this;
  }

  /** It obeys the platform's policy. */
  public StackAssert obeysPolicy() {
    return obeys(Policy.standard());
  }

  /** It obeys a policy. */
  public StackAssert obeys(Policy policy) {
    List<Violation> violations = policy.violations(new Synthesis(List.of(actual)));
    if (!violations.isEmpty()) {
      throw failure("%s", Policy.report(violations));
    }
    return this;
  }

  /**
   * The real {@code terraform validate} accepts it. Needs a terraform and its providers: exported by
   * {@code eval "$(./groundwork env)"}, or a mirror in {@code TF_CLI_CONFIG_FILE}. Without them it fails.
   */
  public StackAssert isValidTerraform() {
    List<String> problems = new TerraformValidation(System.getenv()).problems(actual);
    if (!problems.isEmpty()) {
      throw failure("terraform refuses stack %s:%n  %s", actual.stack(), String.join("\n  ", problems));
    }
    return this;
  }

  private ResourceAssert of(String type, List<Resource> found, Map<String, Integer> inventory) {
    if (found.isEmpty()) {
      failWithMessage(
          "stack %s has no %s; it has, nearest first:%s",
          actual.stack(), type, indented(Nearest.to(type, inventory.keySet(), 5)));
    }
    return new ResourceAssert(this, actual, found, List.of());
  }

  private TreeSet<String> granted() {
    TreeSet<String> granted = new TreeSet<>();
    for (var actor : Access.of(new Synthesis(List.of(actual))).actors()) {
      actor.may().forEach(may -> granted.add("%s %s %s".formatted(actor.name(), may.role(), may.on())));
    }
    return granted;
  }

  private static String indented(Iterable<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("\n    ").append(line));
    return text.isEmpty() ? " nothing" : text.toString();
  }

  private static String lines(List<Resource> resources) {
    return String.join("\n  ", resources.stream().map(Resource::toString).toList());
  }
}
