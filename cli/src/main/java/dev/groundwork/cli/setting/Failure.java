package dev.groundwork.cli.setting;

import org.jspecify.annotations.Nullable;

/** A failure told in words a person can act on: what was wrong, the value, what is allowed, what to do. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ExitCode code;

  private Failure(ExitCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public static Failure work(String message) {
    return new Failure(ExitCode.WORK_FAILED, message, null);
  }

  public static Failure work(String message, Throwable cause) {
    return new Failure(ExitCode.WORK_FAILED, message, cause);
  }

  public static Failure wrongUse(String message) {
    return new Failure(ExitCode.WRONG_USE, message, null);
  }

  public static Failure environmentLacks(String message) {
    return new Failure(ExitCode.ENVIRONMENT_LACKS, message, null);
  }

  public ExitCode code() {
    return code;
  }
}
