package dev.groundwork.sandbox.fivetran.schemas;

import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Schema configs by connection. A connection has none until its first sync or reload. */
public final class SchemaConfigs {
  private final Store store;
  private final Records<SchemaConfig> configs;

  public SchemaConfigs(Store store) {
    this.store = store;
    this.configs = store.records("fivetran_schemas", SchemaConfig.class);
  }

  public Optional<SchemaConfig> find(String connection) {
    return configs.find(connection);
  }

  /** The config that a sync goes by. */
  public SchemaConfig inForce(String connection) {
    return find(connection).orElseGet(SchemaConfig::open);
  }

  /** Notes a table and its columns as they were found. */
  public void learn(String connection, String table, Iterable<String> columns) {
    change(connection, config -> config.learning(table, columns));
  }

  public void remove(String connection) {
    store.write(() -> configs.remove(connection));
  }

  SchemaConfig change(String connection, UnaryOperator<SchemaConfig> change) {
    return store.write(
        () -> {
          SchemaConfig changed = change.apply(inForce(connection));
          configs.put(connection, changed);
          return changed;
        });
  }
}
