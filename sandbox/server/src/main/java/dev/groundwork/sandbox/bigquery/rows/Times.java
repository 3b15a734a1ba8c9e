package dev.groundwork.sandbox.bigquery.rows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of times that BigQuery loads. */
final class Times {
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "(\\d{4}-\\d{1,2}-\\d{1,2})(?:[ Tt](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?))?\\s*(.*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2})(?::?(\\d{2}))?");

  private Times() {}

  /** Microseconds since 1970; a bare number is seconds since 1970. */
  static long timestamp(String text) {
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text).movePointRight(6).longValue();
    }
    Matcher m = TIMESTAMP.matcher(text);
    if (!m.matches()) {
      throw new DateTimeException(text);
    }
    LocalTime time = m.group(2) == null ? LocalTime.MIDNIGHT : clock(m.group(2));
    var instant = LocalDateTime.of(day(m.group(1)), time).atZone(zone(m.group(3).strip())).toInstant();
    return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
  }

  private static ZoneId zone(String text) {
    Matcher offset = OFFSET.matcher(text);
    if (text.isEmpty() || text.equalsIgnoreCase("Z") || text.equals("UTC")) {
      return ZoneOffset.UTC;
    }
    if (offset.matches()) {
      String hours = offset.group(2).length() == 1 ? "0" + offset.group(2) : offset.group(2);
      return ZoneId.of(offset.group(1) + hours + ":" + (offset.group(3) == null ? "00" : offset.group(3)));
    }
    return ZoneId.of(text);
  }

  static String datetime(String text) {
    Matcher m = TIMESTAMP.matcher(text);
    if (!m.matches() || !m.group(3).isEmpty()) {
      throw new DateTimeException(text);
    }
    return day(m.group(1)) + "T" + format(m.group(2) == null ? LocalTime.MIDNIGHT : clock(m.group(2)));
  }

  static String time(String text) {
    return format(clock(text));
  }

  private static LocalDate day(String text) {
    String[] parts = text.split("-");
    return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static LocalTime clock(String text) {
    return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
  }

  private static String format(LocalTime time) {
    int micros = time.get(ChronoField.MICRO_OF_SECOND);
    String whole = "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    return micros == 0 ? whole : whole + ".%06d".formatted(micros);
  }
}
