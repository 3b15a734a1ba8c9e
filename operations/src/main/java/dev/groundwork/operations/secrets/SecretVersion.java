package dev.groundwork.operations.secrets;

/**
 * A version of a secret, without its value.
 *
 * @param number counts from 1
 * @param state {@code ENABLED}, {@code DISABLED} or {@code DESTROYED}
 */
public record SecretVersion(long number, String state) {
  /** Whether its value can be read. */
  public boolean enabled() {
    return state.equals("ENABLED");
  }

  /** Whether its value is gone for good; what it costs ends with it. */
  public boolean destroyed() {
    return state.equals("DESTROYED");
  }
}
