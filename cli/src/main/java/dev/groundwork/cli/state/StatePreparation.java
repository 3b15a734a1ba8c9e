package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.Setting;
import dev.groundwork.operations.state.Bootstrap;

/** Makes the bucket that the declaration asks for. */
public final class StatePreparation {
  private StatePreparation() {}

  /** Makes or corrects it; the declaration must say {@code state: gcs}. */
  public static Bootstrap.Result run(Setting setting) {
    return BucketStates.asking(() -> new Bootstrap(BucketStates.of(setting).bucket()).run());
  }
}
