package dev.groundwork.operations.plan;

/** A document is not what {@code terraform show -json} prints of a saved plan. */
public final class UnreadablePlan extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePlan(String stack, String what) {
    super(
        "the plan of %s %s; allowed: what terraform show -json <saved plan> prints".formatted(stack, what));
  }
}
