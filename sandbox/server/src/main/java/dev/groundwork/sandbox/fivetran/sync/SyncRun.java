package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Destination;
import dev.groundwork.sandbox.fivetran.account.Group;
import dev.groundwork.sandbox.fivetran.account.Progress.Notice;
import dev.groundwork.sandbox.fivetran.files.ColumnNames;
import dev.groundwork.sandbox.fivetran.files.UnreadableFile;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import dev.groundwork.sandbox.fivetran.google.Bucket;
import dev.groundwork.sandbox.fivetran.google.Bucket.StoredFile;
import dev.groundwork.sandbox.fivetran.google.Checkpoint;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.google.GoogleRefusal;
import dev.groundwork.sandbox.fivetran.google.Warehouse;
import dev.groundwork.sandbox.fivetran.schemas.SchemaConfig;
import dev.groundwork.sandbox.fivetran.schemas.SchemaConfigs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One sync of one connection, from listing the bucket to the last table. The first table that fails ends it. */
final class SyncRun {
  private final Account account;
  private final Google google;
  private final SchemaConfigs schemas;
  private final Ledger ledger;
  private final Clock clock;
  private final Path spoolFolder;

  SyncRun(Account account, Google google, SchemaConfigs schemas, Ledger ledger, Clock clock, Path spoolFolder) {
    this.account = account;
    this.google = google;
    this.schemas = schemas;
    this.ledger = ledger;
    this.clock = clock;
    this.spoolFolder = spoolFolder;
  }

  /**
   * Syncs and says what was passed over.
   *
   * @throws InterruptedException if the checkpoint said so
   */
  List<Notice> run(Connection connection, Checkpoint checkpoint) throws SyncFailure, InterruptedException {
    GcsConfig config = new GcsConfig(connection);
    Optional<String> unsupported = config.unsupported();
    if (unsupported.isPresent()) {
      throw SyncFailure.ofSetup("The sandbox does not emulate " + unsupported.get());
    }
    Group group = account.group(connection.groupId());
    Destination destination =
        account
            .findDestination(group.id())
            .orElseThrow(() -> SyncFailure.ofSetup("Group '%s' has no destination".formatted(group.id())));
    Google stoppable = google.stoppingAt(checkpoint);
    Warehouse warehouse = stoppable.warehouse(group, destination);
    Bucket bucket = stoppable.bucket(group, connection.config(), config.bucket());
    SchemaConfig schema = schemas.inForce(connection.id());
    TableLoader loader = new TableLoader(connection, schema, bucket, warehouse, ledger, spoolFolder);
    settle(connection, loader);
    Map<String, Set<StoredFile>> due = due(connection, config, schema, list(bucket, config));
    if (due.values().stream().anyMatch(files -> !files.isEmpty())) {
      makeDataset(connection, warehouse);
    }
    List<Notice> warnings = new ArrayList<>();
    for (Map.Entry<String, Set<StoredFile>> table : due.entrySet()) {
      if (!table.getValue().isEmpty()) {
        TableLoader.Result result = load(connection, loader, table.getKey(), List.copyOf(table.getValue()));
        result.warning().ifPresent(warnings::add);
        schemas.learn(connection.id(), table.getKey(), result.columns());
      }
    }
    return warnings;
  }

  private void settle(Connection connection, TableLoader loader) throws SyncFailure, InterruptedException {
    for (Load load : ledger.pending(connection.id())) {
      try {
        loader.settle(load);
      } catch (GoogleRefusal e) {
        throw SyncFailure.of("The state of table " + load.table() + " cannot be found out", e);
      } catch (IOException e) {
        throw SyncFailure.ofSync("BigQuery could not be reached: " + e.getMessage());
      }
    }
  }

  private static List<StoredFile> list(Bucket bucket, GcsConfig config) throws SyncFailure, InterruptedException {
    try {
      return bucket.list(config.folder());
    } catch (GoogleRefusal e) {
      throw SyncFailure.of("gs://%s/%s cannot be listed".formatted(config.bucket(), config.folder()), e);
    } catch (IOException e) {
      throw SyncFailure.ofSync("Cloud Storage could not be reached: " + e.getMessage());
    }
  }

  /** Files by table that the ledger does not hold, in the order in which they changed. */
  private Map<String, Set<StoredFile>> due(
      Connection connection, GcsConfig config, SchemaConfig schema, List<StoredFile> files) {
    Map<String, Set<StoredFile>> due = new LinkedHashMap<>();
    for (StoredFile file : files) {
      tablesOf(config, file.name().substring(config.folder().length()))
          .filter(schema::takesTable)
          .filter(table -> !ledger.holds(connection.id(), table, file))
          .forEach(table -> due.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(file));
    }
    return due;
  }

  private static Stream<String> tablesOf(GcsConfig config, String path) {
    return config.tables().stream().flatMap(rule -> rule.tableFor(path).stream()).map(ColumnNames::table);
  }

  private static void makeDataset(Connection connection, Warehouse warehouse) throws SyncFailure, InterruptedException {
    try {
      if (!warehouse.hasDataset(connection.dataset())) {
        warehouse.createDataset(connection.dataset());
      }
    } catch (GoogleRefusal e) {
      throw SyncFailure.of("Dataset %s cannot be used".formatted(connection.dataset()), e);
    } catch (IOException e) {
      throw SyncFailure.ofSync("BigQuery could not be reached: " + e.getMessage());
    }
  }

  private TableLoader.Result load(Connection connection, TableLoader loader, String table, List<StoredFile> files)
      throws SyncFailure, InterruptedException {
    try {
      return loader.load(table, files, clock.instant());
    } catch (GoogleRefusal e) {
      throw SyncFailure.of("Table %s.%s cannot be loaded".formatted(connection.dataset(), table), e);
    } catch (UnreadableFile e) {
      throw SyncFailure.ofSync("Table %s: %s".formatted(table, e.getMessage()));
    } catch (IOException e) {
      throw SyncFailure.ofSync("Table %s: %s".formatted(table, e.getMessage()));
    }
  }
}
