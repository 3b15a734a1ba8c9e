package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.StateStore;

/** What has to hold of the recorded states before Terraform is started; all of it is only read. */
public final class StateGuard {
  private final Setting setting;
  private final States states;
  private final StateOrigin origin;

  public StateGuard(Setting setting, States states) {
    this.setting = setting;
    this.states = states;
    this.origin = StateOrigin.of(setting, setting.declaration().google().project());
  }

  /**
   * Before a plan or a deploy.
   *
   * @throws Failure if the states are another platform's or elsewhere, or if what holds data would be replaced
   */
  public void beforeChange() {
    beforeDestroy();
    new RecordedNames(states, setting.names()).requireSame();
  }

  /**
   * Before something is destroyed.
   *
   * @throws Failure if the states are another platform's or elsewhere
   */
  public void beforeDestroy() {
    if (states instanceof BucketStates bucket) {
      bucket.requireBucket();
    }
    requireNothingElsewhere();
    origin.requireOf(states);
  }

  /** Records whose states these are. */
  public void record() {
    origin.record(states);
  }

  private void requireNothingElsewhere() {
    switch (states) {
      case BucketStates _ -> refuse(States.of(setting, StateStore.LOCAL), "gcs", "local");
      // Asking Google takes a moment; it matters only where nothing is recorded here.
      case LocalStates local -> {
        if (local.resources() == 0) {
          refuse(bucketIfAny(), "local", "gcs");
        }
      }
    }
  }

  private States bucketIfAny() {
    try {
      BucketStates bucket = BucketStates.of(setting);
      return bucket.bucket().exists() ? bucket : new LocalStates(setting.state());
    } catch (RuntimeException nobodyToAsk) {
      // No credentials or no network: then Terraform will say so in a moment.
      return new LocalStates(setting.state());
    }
  }

  private static void refuse(States other, String declared, String recorded) {
    other
        .all()
        .forEach(
            (stack, state) -> {
              if (state.resources() > 0) {
                throw Failure.wrongUse(
                    """
                    platform.yaml says state: %s, but %s records %d resources: they would be made a second time.
                    Move all states (what terraform init -migrate-state does for one): ./groundwork bootstrap --move-state
                    Or leave them where they are: state: %s"""
                        .formatted(declared, other.place(stack), state.resources(), recorded));
              }
            });
  }
}
