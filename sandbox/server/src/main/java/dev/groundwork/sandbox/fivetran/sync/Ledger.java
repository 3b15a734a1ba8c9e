package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.google.Bucket.StoredFile;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which file, in which generation, is in which table. Exact, unlike a time cursor: no file is loaded twice, and none is
 * missed because another one with a later time came first.
 */
final class Ledger {
  /** Generation of a file that is to be loaded again. */
  private static final String AGAIN = "";

  private final Store store;
  private final Records<String> generations;
  private final Records<Load> pending;

  Ledger(Store store) {
    this.store = store;
    this.generations = store.records("fivetran_files", String.class);
    this.pending = store.records("fivetran_loads", Load.class);
  }

  /** Whether the table holds this very content. */
  boolean holds(String connection, String table, StoredFile file) {
    return generations.find(key(connection, table, file)).filter(file.generation()::equals).isPresent();
  }

  /** Whether the table may hold rows of a file of this name, whatever its content was. */
  boolean knows(String connection, String table, StoredFile file) {
    return generations.has(key(connection, table, file));
  }

  /** Loads that were begun and not seen to their end. */
  List<Load> pending(String connection) {
    return pending.scan(connection + "/").map(Map.Entry::getValue).toList();
  }

  void begin(Load load) {
    store.write(() -> pending.put(key(load), load));
  }

  /** The load came to pass. */
  void commit(Load load) {
    store.write(
        () -> {
          for (StoredFile file : load.files()) {
            generations.put(key(load.connection(), load.table(), file), file.generation());
          }
          pending.remove(key(load));
        });
  }

  /** The load did not come to pass. */
  void abandon(Load load) {
    store.write(() -> pending.remove(key(load)));
  }

  /** Every file of the tables is due again. Their names stay known, as their rows are still there. */
  void repeat(String connection, Predicate<String> tables) {
    String prefix = connection + "/";
    store.write(
        () ->
            generations.scan(prefix).map(Map.Entry::getKey).toList().stream()
                .filter(key -> tables.test(key.substring(prefix.length(), key.indexOf('/', prefix.length()))))
                .forEach(key -> generations.put(key, AGAIN)));
  }

  /** Forgets a connection. */
  void forget(String connection) {
    store.write(
        () -> {
          generations.scan(connection + "/").map(Map.Entry::getKey).toList().forEach(generations::remove);
          pending.scan(connection + "/").map(Map.Entry::getKey).toList().forEach(pending::remove);
        });
  }

  private static String key(Load load) {
    return load.connection() + "/" + load.table();
  }

  private static String key(String connection, String table, StoredFile file) {
    return connection + "/" + table + "/" + file.name();
  }
}
