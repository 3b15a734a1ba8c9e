package dev.groundwork.sandbox.fivetran.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Schedules of connections")
class ScheduleTest {
  /** A Thursday. */
  private static final Instant THURSDAY_NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void a_frequency_counts_from_the_start_of_the_sync_before() throws IOException {
    assertThat(next("{'sync_frequency':60}", Optional.of(THURSDAY_NOON))).contains("2026-01-01T13:00:00Z");
    assertThat(next("{'sync_frequency':60}", Optional.empty())).contains("2026-01-01T12:00:00Z");
  }

  @Test
  void a_daily_time_counts_at_a_frequency_of_a_day_only() throws IOException {
    assertThat(next("{'sync_frequency':1440,'daily_sync_time':'03:00'}", Optional.of(THURSDAY_NOON)))
        .contains("2026-01-02T03:00:00Z");
    assertThat(next("{'sync_frequency':720,'daily_sync_time':'03:00'}", Optional.of(THURSDAY_NOON)))
        .contains("2026-01-02T00:00:00Z");
  }

  @Test
  void days_and_cron_are_kept_in_utc() throws IOException {
    assertThat(
            next(
                "{'schedule':{'schedule_type':'TIME_OF_DAY','time_of_day':'04:00','days_of_week':['MONDAY']}}",
                Optional.of(THURSDAY_NOON)))
        .contains("2026-01-05T04:00:00Z");
    assertThat(next("{'schedule':{'schedule_type':'CRON','cron':'30 6 * * 6'}}", Optional.of(THURSDAY_NOON)))
        .contains("2026-01-03T06:30:00Z");
    assertThat(next("{'schedule':{'schedule_type':'INTERVAL','interval':45}}", Optional.of(THURSDAY_NOON)))
        .contains("2026-01-01T12:45:00Z");
  }

  @Test
  void manual_means_never_by_itself() throws IOException {
    assertThat(next("{'schedule_type':'manual'}", Optional.empty())).isEmpty();
    assertThat(next("{'schedule':{'schedule_type':'MANUAL'}}", Optional.empty())).isEmpty();
  }

  private static Optional<String> next(String patch, Optional<Instant> lastStart) throws IOException {
    ObjectNode body = (ObjectNode) Json.MAPPER.readTree(patch.replace('\'', '"'));
    return Schedule.of(Settings.defaults().changedBy(new Input(body)))
        .nextAfter(lastStart, THURSDAY_NOON)
        .map(Instant::toString);
  }
}
