package dev.groundwork.cli.setting;

/** A failure told in words a person can act on: what was wrong, the value, what is allowed, what to do. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ExitCode code;

  private Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  public static Failure work(String message) {
    return new Failure(ExitCode.WORK_FAILED, message);
  }

  public static Failure wrongUse(String message) {
    return new Failure(ExitCode.WRONG_USE, message);
  }

  public static Failure environmentLacks(String message) {
    return new Failure(ExitCode.ENVIRONMENT_LACKS, message);
  }

  public ExitCode code() {
    return code;
  }
}
