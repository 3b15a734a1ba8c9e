package dev.groundwork.sandbox.engine.rows;

import com.google.zetasql.IntervalValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BigQuery's canonical text of an interval: {@code [sign]Y-M [sign]D [sign]H:M:S[.F]}. */
final class Intervals {
  private static final Pattern TEXT =
      Pattern.compile("(-?)(\\d+)-(\\d+) (-?\\d+) (-?)(\\d+):(\\d+):(\\d+(?:\\.\\d+)?)");
  private static final long MICROS = 1_000_000L;

  private Intervals() {}

  static String text(IntervalValue value) {
    int months = Math.abs(value.months());
    long micros = Math.abs(value.micros());
    long seconds = micros / MICROS;
    long fraction = micros % MICROS;
    return "%s%d-%d %d %s%d:%d:%d%s"
        .formatted(
            value.months() < 0 ? "-" : "",
            months / 12,
            months % 12,
            value.days(),
            value.micros() < 0 ? "-" : "",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60,
            fraction == 0 ? "" : String.format(Locale.ROOT, ".%06d", fraction));
  }

  static IntervalValue parse(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("interval " + text + "; Y-M D H:M:S[.F]");
    }
    int months = Integer.parseInt(m.group(2)) * 12 + Integer.parseInt(m.group(3));
    long seconds = Long.parseLong(m.group(6)) * 3600 + Long.parseLong(m.group(7)) * 60;
    long micros = seconds * MICROS + new BigDecimal(m.group(8)).movePointRight(6).longValue();
    return IntervalValue.builder()
        .setMonths(m.group(1).isEmpty() ? months : -months)
        .setDays(Integer.parseInt(m.group(4)))
        .setMicros(m.group(5).isEmpty() ? micros : -micros)
        .setNanoFractions((short) 0)
        .build();
  }
}
