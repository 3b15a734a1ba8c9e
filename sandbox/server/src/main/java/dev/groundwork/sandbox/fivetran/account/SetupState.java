package dev.groundwork.sandbox.fivetran.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether setup tests have passed: never, at last, or once but no longer. */
public enum SetupState {
  INCOMPLETE,
  CONNECTED,
  BROKEN;

  /** What a round of setup tests makes of this state. */
  public SetupState after(boolean passed) {
    if (passed) {
      return CONNECTED;
    }
    return this == INCOMPLETE ? INCOMPLETE : BROKEN;
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
