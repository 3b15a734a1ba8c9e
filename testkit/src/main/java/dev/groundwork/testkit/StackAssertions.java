package dev.groundwork.testkit;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import org.assertj.core.api.Assertions;

/** AssertJ's entry points and those for synthesized stacks, for one static import. */
public class StackAssertions extends Assertions {
  protected StackAssertions() {}

  /** Assertions on one stack. */
  public static StackAssert assertThat(Document stack) {
    return new StackAssert(stack);
  }

  /** Assertions on all stacks of an app. */
  public static SynthesisAssert assertThat(Synthesis synthesis) {
    return new SynthesisAssert(synthesis);
  }
}
