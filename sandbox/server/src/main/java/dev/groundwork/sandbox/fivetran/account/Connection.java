package dev.groundwork.sandbox.fivetran.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A pipeline from one source into one schema of its group's destination.
 *
 * @param schema {@code dataset}, or {@code dataset.table_group_name}, exactly as sent
 * @param config the source's configuration without the schema's fields
 * @param progress what syncs have done so far; whether one runs now is known to the engine alone
 */
public record Connection(
    String id,
    String groupId,
    String service,
    String schema,
    Instant createdAt,
    Settings settings,
    ObjectNode config,
    SetupState setup,
    Progress progress) {

  /** Dataset that the tables land in. */
  public String dataset() {
    int dot = schema.indexOf('.');
    return dot < 0 ? schema : schema.substring(0, dot);
  }

  public Connection withSettings(Settings changed) {
    return new Connection(id, groupId, service, schema, createdAt, changed, config, setup, progress);
  }

  public Connection withConfig(ObjectNode changed) {
    return new Connection(id, groupId, service, schema, createdAt, settings, changed, setup, progress);
  }

  public Connection withSetup(SetupState changed) {
    return new Connection(id, groupId, service, schema, createdAt, settings, config, changed, progress);
  }

  public Connection withProgress(Progress changed) {
    return new Connection(id, groupId, service, schema, createdAt, settings, config, setup, changed);
  }
}
