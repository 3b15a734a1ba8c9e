package dev.groundwork.testkit;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.Policy;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on all stacks of an app. */
public final class SynthesisAssert extends AbstractAssert<SynthesisAssert, Synthesis> {
  SynthesisAssert(Synthesis synthesis) {
    super(synthesis, SynthesisAssert.class);
  }

  /** There are just these stacks, each after those it depends on. */
  public SynthesisAssert hasStacks(String... expected) {
    List<String> stacks = actual.documents().stream().map(Document::stack).toList();
    if (!stacks.equals(List.of(expected))) {
      failWithMessage("the stacks are %s, expected %s in this order", stacks, List.of(expected));
    }
    return this;
  }

  /** Assertions on one of them. */
  public StackAssert stack(String name) {
    return new StackAssert(
        actual
            .document(name)
            .orElseThrow(
                () -> failure("no stack %s; there are %s", name, actual.documents().stream().map(Document::stack).toList())));
  }

  /** They obey the platform's policy together. */
  public SynthesisAssert obeysPolicy() {
    return obeys(Policy.standard());
  }

  /** They obey a policy together. */
  public SynthesisAssert obeys(Policy policy) {
    List<Violation> violations = policy.violations(actual);
    if (!violations.isEmpty()) {
      throw failure("%s", Policy.report(violations));
    }
    return this;
  }
}
