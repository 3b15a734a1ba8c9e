package dev.groundwork.cli.pipeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names one run from end to end: by when it began, so that runs sort by age. */
public final class RunId {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunId() {}

  public static String at(Instant begin) {
    return FORMAT.format(begin);
  }
}
