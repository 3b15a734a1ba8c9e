package dev.groundwork.cli.setting;

/** What a script learns from how a verb ended. */
public enum ExitCode {
  OK(0),
  WORK_FAILED(1),
  WRONG_USE(2),
  ENVIRONMENT_LACKS(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
