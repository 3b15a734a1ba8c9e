package dev.groundwork.cli.stacks;

import dev.groundwork.cli.state.StackState;
import dev.groundwork.cli.state.States;
import java.util.List;
import java.util.function.Consumer;

/** Destroys single stacks, by terraform itself: cdktf would synthesize anew for each. */
public final class StackRemoval {
  private final List<String> stacks;
  private final States states;
  private final Terraform terraform;
  private final OneAtATime alone;
  private final Consumer<String> told;

  StackRemoval(List<String> stacks, States states, Terraform terraform, OneAtATime alone, Consumer<String> told) {
    this.stacks = stacks;
    this.states = states;
    this.terraform = terraform;
    this.alone = alone;
    this.told = told;
  }

  /** Stacks that are declared, those depended on last: the order in which they can be destroyed. */
  public List<String> stacks() {
    return stacks.reversed();
  }

  /** What is recorded of a stack. */
  public StackState recorded(String stack) {
    return states.read(stack);
  }

  /** Stacks with resources, declared or not. */
  public List<String> recordedStacks() {
    return states.stacks().stream().filter(stack -> recorded(stack).resources() > 0).toList();
  }

  /** Where a stack's state is. */
  public String place(String stack) {
    return states.place(stack);
  }

  /**
   * Takes a provider's resources and data sources out of a stack's state: its vendor refuses to be asked for them.
   *
   * @param prefix of the provider's types, such as {@code fivetran_}
   * @return the addresses
   */
  public List<String> forget(String stack, String prefix) {
    List<String> addresses = recorded(stack).ofProvider(prefix);
    if (!addresses.isEmpty()) {
      alone.run(
          () -> {
            terraform.init(stack);
            terraform.forget(stack, addresses);
            return true;
          });
    }
    return addresses;
  }

  /** Destroys a stack; one that records nothing is not touched. */
  public Outcome destroy(String stack) {
    StackState before = recorded(stack);
    if (before.resources() == 0) {
      return new Outcome(0, 0, 0);
    }
    return alone.run(
        () -> {
          terraform.init(stack);
          terraform.destroy(stack, new CdktfOutput(told, false).of(stack));
          return Outcome.between(before, recorded(stack));
        });
  }
}
