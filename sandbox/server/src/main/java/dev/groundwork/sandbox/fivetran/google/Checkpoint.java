package dev.groundwork.sandbox.fivetran.google;

/** Asked before every request: whether to go on. */
public interface Checkpoint {
  /** Always goes on. */
  Checkpoint NONE = () -> {};

  /**
   * Returns to go on.
   *
   * @throws InterruptedException to stop here
   */
  void pass() throws InterruptedException;
}
