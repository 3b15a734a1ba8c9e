package dev.groundwork.sandbox.clock;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times as Fivetran and dbt Cloud write them: RFC 3339 in UTC, always with microseconds. */
public final class Times {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  public static String wire(Instant time) {
    return FORMAT.format(time);
  }

  /** The same, null for a time that has not come yet. */
  public static @Nullable String wireOrNull(@Nullable Instant time) {
    return time == null ? null : wire(time);
  }
}
