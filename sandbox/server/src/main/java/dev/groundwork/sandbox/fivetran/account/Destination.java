package dev.groundwork.sandbox.fivetran.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A group's warehouse. Its id is the group's id.
 *
 * @param service {@code big_query}
 * @param timeZoneOffset hours from UTC as the vendor writes them: {@code 0}, {@code +2}, {@code -8}
 * @param config as configured: {@code project_id}, {@code data_set_location}, {@code secret_key}, {@code bucket}
 */
public record Destination(
    String id,
    String service,
    String region,
    String timeZoneOffset,
    boolean daylightSavingTimeEnabled,
    String networkingMethod,
    @Nullable String privateLinkId,
    @Nullable String hybridDeploymentAgentId,
    @Nullable String proxyAgentId,
    ObjectNode config,
    SetupState setup) {

  /** The warehouse's project; empty while it is not configured. */
  public String project() {
    return config.path("project_id").asText();
  }

  /** Where datasets are made. */
  public String location() {
    return config.path("data_set_location").asText(config.path("location").asText("US"));
  }

  public Destination withSetup(SetupState state) {
    return new Destination(
        id,
        service,
        region,
        timeZoneOffset,
        daylightSavingTimeEnabled,
        networkingMethod,
        privateLinkId,
        hybridDeploymentAgentId,
        proxyAgentId,
        config,
        state);
  }
}
