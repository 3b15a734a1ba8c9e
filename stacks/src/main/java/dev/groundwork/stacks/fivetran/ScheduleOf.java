package dev.groundwork.stacks.fivetran;

import dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule;
import dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule;
import dev.groundwork.model.SyncSchedule;

/** A declared schedule in the provider's attributes, which are all text. */
final class ScheduleOf {
  private static final String ONCE_A_DAY = "1440";

  private ScheduleOf() {}

  static void set(SyncSchedule schedule, ConnectorSchedule.Builder attributes) {
    switch (schedule) {
      case SyncSchedule.Interval(var every) ->
          attributes.scheduleType("auto").syncFrequency(String.valueOf(every.toMinutes()));
      case SyncSchedule.Daily(var at) ->
          attributes.scheduleType("auto").syncFrequency(ONCE_A_DAY).dailySyncTime(at.toString());
      case SyncSchedule.Cron(var expression) ->
          attributes
              .scheduleType("auto")
              .schedule(ConnectorScheduleSchedule.builder().scheduleType("CRON").cron(expression).build());
      case SyncSchedule.Manual() -> attributes.scheduleType("manual");
    }
  }
}
