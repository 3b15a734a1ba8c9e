package dev.groundwork.cli.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.groundwork.cli.state.StackState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An outcome")
class OutcomeTest {
  private static StackState state(String attributes) {
    return new StackState(Map.of("google_bigquery_dataset.a", new TextNode(attributes)), List.of(), Set.of());
  }

  @Test
  void says_what_lies_between_two_states() {
    StackState first = state("a");
    assertThat(Outcome.between(StackState.NONE, first)).hasToString("1 added");
    assertThat(Outcome.between(first, state("b"))).hasToString("1 changed");
    assertThat(Outcome.between(first, first)).hasToString("no changes");
    assertThat(Outcome.between(first, StackState.NONE)).hasToString("1 destroyed");
  }
}
