package dev.groundwork.sandbox.fivetran.account;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a connection syncs by itself, always in UTC. */
public sealed interface Schedule {
  /** Only when asked. */
  record Manual() implements Schedule {}

  /** A fixed time after the start of the sync before; at once where there was none. */
  record Interval(Duration every) implements Schedule {}

  /** At a time of day on some days of the week; no days means all. */
  record TimeOfDay(LocalTime at, List<DayOfWeek> days) implements Schedule {}

  /** By a five-field cron expression. */
  record CronExpression(String expression) implements Schedule {}

  List<String> TYPES = List.of("INTERVAL", "TIME_OF_DAY", "CRON", "MANUAL");

  /** The schedule that settings amount to: {@code manual} before the {@code schedule} object before the frequency. */
  static Schedule of(Settings settings) {
    ObjectNode schedule = settings.schedule();
    String type = schedule == null ? "" : schedule.path("schedule_type").asText();
    if (settings.scheduleType().equals("manual") || type.equals("MANUAL")) {
      return new Manual();
    }
    if (schedule != null && type.equals("TIME_OF_DAY")) {
      return new TimeOfDay(LocalTime.parse(schedule.path("time_of_day").asText()), days(schedule.path("days_of_week")));
    }
    if (schedule != null && type.equals("CRON")) {
      return new CronExpression(schedule.path("cron").asText());
    }
    String daily = settings.dailySyncTime();
    if (settings.syncFrequency() == Duration.ofDays(1).toMinutes() && daily != null) {
      return new TimeOfDay(LocalTime.parse(daily), List.of());
    }
    return new Interval(Duration.ofMinutes(settings.syncFrequency()));
  }

  /**
   * The first time it is due.
   *
   * @param lastStart start of the latest sync; empty means never
   * @param since when this schedule came to be in force, for the types that wait for a time of day
   * @return empty if it never syncs by itself
   */
  default Optional<Instant> nextAfter(Optional<Instant> lastStart, Instant since) {
    return switch (this) {
      case Manual _ -> Optional.empty();
      case Interval interval -> Optional.of(lastStart.map(start -> start.plus(interval.every())).orElse(since));
      case TimeOfDay daily -> Optional.of(next(daily, lastStart.orElse(since)));
      case CronExpression cron ->
          ExecutionTime.forCron(parse(cron.expression()))
              .nextExecution(lastStart.orElse(since).atZone(ZoneOffset.UTC))
              .map(ZonedDateTime::toInstant);
    };
  }

  /**
   * A {@code schedule} object as it is stored and answered.
   *
   * @throws FivetranError 400 {@code InvalidInput}
   */
  static ObjectNode normalized(Input input) {
    ObjectNode schedule = input.body().deepCopy();
    switch (input.choice("schedule_type", TYPES).orElseThrow(() -> missing("schedule_type"))) {
      case "INTERVAL" -> {
        int minutes = input.number("interval").orElseThrow(() -> missing("interval"));
        if (minutes < 1) {
          throw FivetranError.invalid("Invalid schedule.interval %d; expected minutes, 1 or more".formatted(minutes));
        }
      }
      case "TIME_OF_DAY" -> {
        schedule.put("time_of_day", withSeconds(input.text("time_of_day").orElseThrow(() -> missing("time_of_day"))));
        days(schedule.path("days_of_week"));
      }
      case "CRON" -> parse(input.text("cron").orElseThrow(() -> missing("cron")));
      default -> {}
    }
    return schedule;
  }

  private static Instant next(TimeOfDay daily, Instant after) {
    ZonedDateTime candidate = after.atZone(ZoneOffset.UTC).with(daily.at());
    while (!candidate.toInstant().isAfter(after) || !on(daily, candidate.getDayOfWeek())) {
      candidate = candidate.plusDays(1);
    }
    return candidate.toInstant();
  }

  private static boolean on(TimeOfDay daily, DayOfWeek day) {
    return daily.days().isEmpty() || daily.days().contains(day);
  }

  private static List<DayOfWeek> days(JsonNode names) {
    List<DayOfWeek> days = new ArrayList<>();
    for (JsonNode name : names) {
      try {
        days.add(DayOfWeek.valueOf(name.asText()));
      } catch (IllegalArgumentException e) {
        throw FivetranError.invalid(
            "Invalid day %s in schedule.days_of_week; expected MONDAY to SUNDAY".formatted(name));
      }
    }
    return days;
  }

  private static String withSeconds(String time) {
    try {
      LocalTime parsed = LocalTime.parse(time);
      return "%02d:%02d:%02d".formatted(parsed.getHour(), parsed.getMinute(), parsed.getSecond());
    } catch (DateTimeException e) {
      throw FivetranError.invalid("Invalid schedule.time_of_day '%s'; expected HH:MM".formatted(time));
    }
  }

  private static Cron parse(String expression) {
    try {
      return new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(expression);
    } catch (IllegalArgumentException e) {
      throw FivetranError.invalid("Invalid schedule.cron '%s': %s".formatted(expression, e.getMessage()));
    }
  }

  private static FivetranError missing(String field) {
    return FivetranError.invalid("Required field 'schedule.%s' is missing".formatted(field));
  }
}
