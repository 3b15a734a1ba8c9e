package dev.groundwork.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a Unix cron expression: minute, hour, day of month, month, day of week. */
final class CronFields {
  private static final Pattern PART = Pattern.compile("(\\*|(\\d{1,2})(?:-(\\d{1,2}))?)(?:/(\\d{1,2}))?");
  private static final List<Field> FIELDS =
      List.of(
          new Field("minute", 0, 59),
          new Field("hour", 0, 23),
          new Field("day of month", 1, 31),
          new Field("month", 1, 12),
          new Field("day of week", 0, 7));

  private CronFields() {}

  /** What is wrong with an expression, or nothing. */
  static Optional<String> problem(String expression) {
    String[] parts = expression.split(" ", -1);
    if (parts.length != FIELDS.size()) {
      return Optional.of(
          "allowed: a cron expression of 5 numeric fields with one space between (minute hour day month weekday), "
              + "such as \"0 6 * * *\"");
    }
    for (int i = 0; i < parts.length; i++) {
      Field field = FIELDS.get(i);
      if (!field.allows(parts[i])) {
        return Optional.of(
            "its %s %s is not allowed; allowed: *, numbers from %d to %d, ranges a-b, lists a,b and steps /n"
                .formatted(field.name(), parts[i], field.min(), field.max()));
      }
    }
    return Optional.empty();
  }

  private record Field(String name, int min, int max) {
    boolean allows(String text) {
      for (String part : text.split(",", -1)) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches() || !rangeHolds(matcher) || "0".equals(matcher.group(4))) {
          return false;
        }
      }
      return true;
    }

    private boolean rangeHolds(Matcher part) {
      if (part.group(2) == null) {
        return true;
      }
      int from = Integer.parseInt(part.group(2));
      int to = part.group(3) == null ? from : Integer.parseInt(part.group(3));
      return min <= from && from <= to && to <= max;
    }
  }
}
