package dev.groundwork.sandbox.fivetran.connections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Secrets;
import dev.groundwork.sandbox.fivetran.SetupTest;
import dev.groundwork.sandbox.clock.Times;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Progress;
import dev.groundwork.sandbox.fivetran.account.Schedule;
import dev.groundwork.sandbox.fivetran.account.Settings;
import dev.groundwork.sandbox.state.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What answers show of a connection. Nulls are written out: clients count on the keys. */
final class ConnectionView {
  private static final Duration GRACE = Duration.ofMinutes(30);
  private static final String USER = "sandbox_user";

  private final Connection connection;
  private final boolean syncing;
  private final Instant now;

  ConnectionView(Connection connection, boolean syncing, Instant now) {
    this.connection = connection;
    this.syncing = syncing;
    this.now = now;
  }

  /** As a list shows it: without the config. */
  ObjectNode item() {
    Settings settings = connection.settings();
    Progress progress = connection.progress();
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("id", connection.id());
    view.put("group_id", connection.groupId());
    view.put("service", connection.service());
    view.put("service_version", 1);
    view.put("schema", connection.schema());
    view.put("connected_by", USER);
    view.put("created_at", Times.wire(connection.createdAt()));
    view.put("succeeded_at", Times.wireOrNull(progress.succeededAt()));
    view.put("failed_at", Times.wireOrNull(progress.failedAt()));
    view.put("paused", settings.paused());
    view.put("pause_after_trial", settings.pauseAfterTrial());
    view.put("sync_frequency", settings.syncFrequency());
    boolean daily = settings.syncFrequency() == Duration.ofDays(1).toMinutes();
    view.put("daily_sync_time", daily ? settings.dailySyncTime() : null);
    view.put("schedule_type", settings.scheduleType());
    if (settings.schedule() != null) {
      view.set("schedule", settings.schedule());
    }
    view.put("data_delay_sensitivity", settings.dataDelaySensitivity());
    view.put("data_delay_threshold", settings.dataDelayThreshold());
    view.put("networking_method", settings.networkingMethod());
    view.put("private_link_id", settings.privateLinkId());
    view.put("proxy_agent_id", settings.proxyAgentId());
    view.put("hybrid_deployment_agent_id", settings.hybridDeploymentAgentId());
    view.putNull("local_processing_agent_id");
    view.set("status", status());
    return view;
  }

  /** As its own page shows it: with the config, its secrets masked. */
  ObjectNode whole() {
    ObjectNode view = item();
    view.putObject("source_sync_details");
    view.set("config", Secrets.masked(connection.config()));
    return view;
  }

  ObjectNode with(List<SetupTest> tests) {
    ObjectNode view = whole();
    view.set("setup_tests", Json.MAPPER.valueToTree(tests));
    return view;
  }

  private ObjectNode status() {
    ObjectNode status = Json.MAPPER.createObjectNode();
    status.set("tasks", Json.MAPPER.valueToTree(connection.progress().tasks()));
    status.set("warnings", Json.MAPPER.valueToTree(connection.progress().warnings()));
    status.put("schema_status", "ready");
    status.put("update_state", isDelayed() ? "delayed" : "on_schedule");
    status.put("setup_state", connection.setup().toString());
    status.put("sync_state", syncState());
    status.put("is_historical_sync", connection.progress().historical());
    status.putNull("rescheduled_for");
    return status;
  }

  private String syncState() {
    if (syncing) {
      return "syncing";
    }
    return connection.settings().paused() ? "paused" : "scheduled";
  }

  /** Delayed means: no success yet, or the success that the schedule asks for is overdue. */
  private boolean isDelayed() {
    Instant succeeded = connection.progress().succeededAt();
    if (succeeded == null) {
      return true;
    }
    return Schedule.of(connection.settings())
        .nextAfter(Optional.of(succeeded), connection.createdAt())
        .filter(due -> now.isAfter(due.plus(GRACE)))
        .isPresent();
  }
}
