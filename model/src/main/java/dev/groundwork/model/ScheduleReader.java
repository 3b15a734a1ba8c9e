package dev.groundwork.model;

import dev.groundwork.model.yaml.Scalar;
import dev.groundwork.model.yaml.Value;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code loader.schedule}: {@code manual}, or one of interval, daily and cron. */
final class ScheduleReader {
  /** The frequencies that Fivetran supports; see its tutorial <i>How to Set a Custom Sync Frequency</i>. */
  static final String INTERVAL_PATTERN = "(1|5|15|30)m|(1|2|3|6|8|12|24)h";
  static final String INTERVALS = "1m, 5m, 15m, 30m, 1h, 2h, 3h, 6h, 8h, 12h, 24h";
  static final String FULL_HOUR_PATTERN = "([01][0-9]|2[0-3]):00";

  private static final String FORMS = "{ interval: 6h }, { daily: \"06:00\" }, { cron: \"0 6 * * *\" }, manual";

  private ScheduleReader() {}

  static Scalar<SyncSchedule> scalar() {
    return new Scalar<>(new SyncSchedule.Manual(), ScheduleReader::read);
  }

  private static Optional<SyncSchedule> read(Value value) {
    if (!value.isMapping()) {
      return word(value);
    }
    Map<String, Value> entries = value.entries();
    if (entries.size() != 1) {
      value.reject("exactly one form is allowed: " + FORMS);
      return Optional.empty();
    }
    Map.Entry<String, Value> only = entries.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "interval" -> interval(only.getValue());
      case "daily" -> daily(only.getValue());
      case "cron" -> cron(only.getValue());
      default -> {
        value.reject("unknown form %s; allowed: %s".formatted(only.getKey(), FORMS));
        yield Optional.empty();
      }
    };
  }

  private static Optional<SyncSchedule> word(Value value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !text.get().equals("manual")) {
      value.reject("allowed: " + FORMS);
      return Optional.empty();
    }
    return text.map(_ -> new SyncSchedule.Manual());
  }

  private static Optional<SyncSchedule> interval(Value value) {
    return checked(value, INTERVAL_PATTERN, "one of Fivetran's frequencies: " + INTERVALS)
        .map(text -> new SyncSchedule.Interval(Duration.parse("PT" + text.toUpperCase(Locale.ROOT))));
  }

  private static Optional<SyncSchedule> daily(Value value) {
    return checked(value, FULL_HOUR_PATTERN, "a full hour in quotes, such as \"06:00\"")
        .map(text -> new SyncSchedule.Daily(LocalTime.parse(text)));
  }

  private static Optional<SyncSchedule> cron(Value value) {
    return value.text().flatMap(text -> {
      Optional<String> wrong = CronFields.problem(text);
      wrong.ifPresent(value::reject);
      return wrong.isPresent() ? Optional.empty() : Optional.of(new SyncSchedule.Cron(text));
    });
  }

  private static Optional<String> checked(Value value, String pattern, String allowed) {
    Optional<String> text = value.text();
    if (text.isPresent() && !text.get().matches(pattern)) {
      value.reject("allowed: " + allowed);
      return Optional.empty();
    }
    return text;
  }
}
