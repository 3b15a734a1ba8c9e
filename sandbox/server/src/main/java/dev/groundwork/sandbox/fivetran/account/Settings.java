package dev.groundwork.sandbox.fivetran.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connection is told beside its config, by create and PATCH alike.
 *
 * @param syncFrequency minutes between syncs
 * @param dailySyncTime {@code HH:MM} UTC, in force at a frequency of 1440
 * @param scheduleType {@code auto} or {@code manual}
 * @param schedule the {@code schedule} object as it is answered, where one was set
 */
public record Settings(
    boolean paused,
    boolean pauseAfterTrial,
    int syncFrequency,
    @Nullable String dailySyncTime,
    String scheduleType,
    @Nullable ObjectNode schedule,
    String dataDelaySensitivity,
    int dataDelayThreshold,
    String networkingMethod,
    @Nullable String privateLinkId,
    @Nullable String proxyAgentId,
    @Nullable String hybridDeploymentAgentId) {
  private static final List<String> FREQUENCIES =
      List.of("1", "5", "15", "30", "60", "120", "180", "360", "480", "720", "1440");
  private static final List<String> SENSITIVITIES = List.of("LOW", "NORMAL", "HIGH", "CUSTOM", "SYNC_FREQUENCY");
  private static final List<String> NETWORKING =
      List.of("Directly", "SshTunnel", "PrivateLink", "ProxyAgent", "UnmanagedProxyAgent");

  /** Of a connection that is created without saying any. */
  public static Settings defaults() {
    return new Settings(false, false, 360, null, "auto", null, "NORMAL", 0, "Directly", null, null, null);
  }

  /**
   * These settings with those that the request names.
   *
   * @throws FivetranError 400 {@code InvalidInput} for a value the vendor does not take
   */
  public Settings changedBy(Input input) {
    ObjectNode newSchedule = input.object("schedule").map(Schedule::normalized).orElse(schedule);
    return new Settings(
        input.flag("paused").orElse(paused),
        input.flag("pause_after_trial").orElse(pauseAfterTrial),
        frequency(input).or(() -> interval(input)).orElse(syncFrequency),
        input.text("daily_sync_time").map(Settings::time).orElse(dailySyncTime),
        input.choice("schedule_type", List.of("auto", "manual")).orElse(scheduleType),
        newSchedule,
        input.choice("data_delay_sensitivity", SENSITIVITIES).orElse(dataDelaySensitivity),
        input.number("data_delay_threshold").orElse(dataDelayThreshold),
        input.choice("networking_method", NETWORKING).orElse(networkingMethod),
        input.text("private_link_id").orElse(privateLinkId),
        input.text("proxy_agent_id").orElse(proxyAgentId),
        input.text("hybrid_deployment_agent_id").orElse(hybridDeploymentAgentId));
  }

  private static Optional<Integer> frequency(Input input) {
    Optional<Integer> minutes = input.number("sync_frequency");
    minutes
        .filter(number -> !FREQUENCIES.contains(number.toString()))
        .ifPresent(
            number -> {
              throw FivetranError.invalid(
                  "Invalid sync_frequency %d; supported values: %s".formatted(number, String.join(", ", FREQUENCIES)));
            });
    return minutes;
  }

  private static Optional<Integer> interval(Input input) {
    return input.object("schedule").flatMap(schedule -> schedule.number("interval"));
  }

  private static String time(String text) {
    try {
      return LocalTime.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw FivetranError.invalid("Invalid daily_sync_time '%s'; expected HH:MM".formatted(text));
    }
  }
}
