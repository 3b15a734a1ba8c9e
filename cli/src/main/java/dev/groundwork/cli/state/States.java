package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.StateStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states of all stacks of one environment, wherever Terraform keeps them. */
public sealed interface States permits LocalStates, BucketStates {

  /** Those that the declaration says. */
  static States of(Setting setting) {
    return of(setting, setting.declaration().state());
  }

  /** Those in a store. */
  static States of(Setting setting, StateStore store) {
    return switch (store) {
      case LOCAL -> new LocalStates(setting.state());
      case GCS -> BucketStates.of(setting);
    };
  }

  /** Stacks that have a state, even one that records nothing. */
  List<String> stacks();

  /** A stack's state; an empty one if there is none. */
  StackState read(String stack);

  /** A stack's state as it is written; of a stack that has one. */
  byte[] content(String stack);

  /** Where a stack's state is, in words that can be copied. */
  String place(String stack);

  /** All of them, by stack. */
  default Map<String, StackState> all() {
    Map<String, StackState> all = new LinkedHashMap<>();
    stacks().forEach(stack -> all.put(stack, read(stack)));
    return all;
  }

  /** How many resources they record together. */
  default int resources() {
    return all().values().stream().mapToInt(StackState::resources).sum();
  }
}
