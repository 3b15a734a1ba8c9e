package dev.groundwork.sandbox.fivetran;

import java.util.List;

/** The result of one setup test, as answered in {@code setup_tests}. */
public record SetupTest(String title, Status status, String message) {
  /** The vendor's words. */
  public enum Status {
    PASSED,
    SKIPPED,
    WARNING,
    FAILED
  }

  public static SetupTest passed(String title) {
    return new SetupTest(title, Status.PASSED, "");
  }

  public static SetupTest skipped(String title, String why) {
    return new SetupTest(title, Status.SKIPPED, why);
  }

  public static SetupTest warning(String title, String message) {
    return new SetupTest(title, Status.WARNING, message);
  }

  public static SetupTest failed(String title, String message) {
    return new SetupTest(title, Status.FAILED, message);
  }

  /** Whether none failed. A warning passes. */
  public static boolean allPassed(List<SetupTest> tests) {
    return tests.stream().noneMatch(test -> test.status() == Status.FAILED);
  }
}
