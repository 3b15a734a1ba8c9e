package dev.groundwork.cli.doctor;

import java.util.Locale;

/**
 * One thing looked at.
 *
 * @param advice what to do; empty where nothing has to be done
 */
public record Finding(String what, String found, String required, Verdict verdict, String advice) {

  /** How it stands. */
  public enum Verdict {
    OK,
    /** Not there yet, and no harm: the next verb that needs it prepares it. */
    LATER,
    MISSING;

    /** As a table writes it: what is bad stands out. */
    public String words() {
      return switch (this) {
        case OK -> "ok";
        case LATER -> "prepared at first use";
        case MISSING -> name().toUpperCase(Locale.ROOT);
      };
    }
  }

  static Finding ok(String what, String found, String required) {
    return new Finding(what, found, required, Verdict.OK, "");
  }

  static Finding later(String what, String found, String required) {
    return new Finding(what, found, required, Verdict.LATER, "");
  }

  static Finding missing(String what, String found, String required, String advice) {
    return new Finding(what, found, required, Verdict.MISSING, advice);
  }
}
