package dev.groundwork.sandbox.fivetran.sync;

import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Progress.Notice;
import dev.groundwork.sandbox.fivetran.files.FileFormat;
import dev.groundwork.sandbox.fivetran.files.Spool;
import dev.groundwork.sandbox.fivetran.files.UnreadableFile;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import dev.groundwork.sandbox.fivetran.google.Bucket;
import dev.groundwork.sandbox.fivetran.google.Bucket.StoredFile;
import dev.groundwork.sandbox.fivetran.google.GoogleRefusal;
import dev.groundwork.sandbox.fivetran.google.Warehouse;
import dev.groundwork.sandbox.fivetran.google.Warehouse.Column;
import dev.groundwork.sandbox.fivetran.schemas.SchemaConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Loads files into one table: rows, new columns and wider types arrive by a single BigQuery job, or not at all. The
 * ledger learns of the load before the job starts, so that a sync after a crash can find out what became of it.
 */
final class TableLoader {
  private final Connection connection;
  private final GcsConfig config;
  private final SchemaConfig schema;
  private final Bucket bucket;
  private final Warehouse warehouse;
  private final Ledger ledger;
  private final Path spoolFolder;

  TableLoader(
      Connection connection, SchemaConfig schema, Bucket bucket, Warehouse warehouse, Ledger ledger, Path spoolFolder) {
    this.connection = connection;
    this.config = new GcsConfig(connection);
    this.schema = schema;
    this.bucket = bucket;
    this.warehouse = warehouse;
    this.ledger = ledger;
    this.spoolFolder = spoolFolder;
  }

  /** What a load brought. */
  record Result(List<String> columns, Optional<Notice> warning) {}

  /**
   * Loads the files, all of them or none.
   *
   * @param now the time that the rows are marked with
   */
  Result load(String table, List<StoredFile> files, Instant now)
      throws IOException, InterruptedException, GoogleRefusal, UnreadableFile {
    try (Spool spool = new Spool(spoolFolder, config.skipsErrors(), column -> schema.takesColumn(table, column))) {
      List<StoredFile> read = read(files, spool);
      Instant synced = now.truncatedTo(ChronoUnit.MICROS);
      Load load = new Load(connection.id(), table, "fivetran_" + UUID.randomUUID(), synced, read);
      if (spool.rows() > 0) {
        ledger.begin(load);
        run(load, spool);
      }
      ledger.commit(load);
      return new Result(List.copyOf(spool.types().keySet()), warning(table, spool));
    }
  }

  /** Finds out what became of a load that an earlier sync did not see to its end. */
  void settle(Load load) throws IOException, InterruptedException, GoogleRefusal {
    warehouse.awaitJob(load.jobId());
    boolean cameToPass = holdsRowsOf(load);
    warehouse.dropTable(connection.dataset(), staging(load.table()));
    if (cameToPass) {
      ledger.commit(load);
    } else {
      ledger.abandon(load);
    }
  }

  private boolean holdsRowsOf(Load load) throws IOException, InterruptedException, GoogleRefusal {
    Optional<List<Column>> columns = warehouse.columns(connection.dataset(), load.table());
    if (columns.isEmpty() || columns.get().stream().noneMatch(column -> column.name().equals("_fivetran_synced"))) {
      return false;
    }
    String sql =
        "SELECT COUNT(*) FROM `%s` WHERE _fivetran_synced = TIMESTAMP '%s'"
            .formatted(path(load.table()), load.synced());
    return warehouse.number(sql) > 0;
  }

  private List<StoredFile> read(List<StoredFile> files, Spool spool)
      throws IOException, InterruptedException, GoogleRefusal, UnreadableFile {
    FileFormat format = new FileFormat(config);
    List<StoredFile> read = new ArrayList<>();
    for (StoredFile file : files) {
      try (InputStream bytes = bucket.open(file)) {
        format.read(file.name(), bytes, spool.sink(file.name(), file.updated()));
        read.add(file);
      } catch (GoogleRefusal e) {
        // Replaced or deleted since it was listed: the next sync sees what is there then.
        if (!e.isNotFound()) {
          throw e;
        }
      }
    }
    return read;
  }

  private void run(Load load, Spool spool) throws IOException, InterruptedException, GoogleRefusal {
    String dataset = connection.dataset();
    List<Column> existing = warehouse.columns(dataset, load.table()).orElse(List.of());
    TableShape shape = TableShape.of(existing, spool.types());
    if (isPlainAppend(load, shape)) {
      Path rows = spool.write(shape.types(), load.synced(), "");
      warehouse.load(load.jobId(), dataset, load.table(), shape.columns(), rows, true);
      return;
    }
    String staging = staging(load.table());
    List<Column> staged = new ArrayList<>(shape.incoming());
    staged.add(new Column(UpsertSql.SEQUENCE, "INTEGER"));
    Path rows = spool.write(shape.types(), load.synced(), UpsertSql.SEQUENCE);
    warehouse.load("fivetran_" + UUID.randomUUID(), dataset, staging, staged, rows, false);
    String sql = new UpsertSql(shape, keys(load.table())).text(path(load.table()), path(staging));
    warehouse.replace(load.jobId(), dataset, load.table(), sql);
    warehouse.dropTable(dataset, staging);
  }

  /** Whether no row that is there can have the key of one that comes, and no column must change its type. */
  private boolean isPlainAppend(Load load, TableShape shape) {
    if (config.mode() == GcsConfig.Mode.UPSERT_KEYS && !schema.keys(load.table()).isEmpty()) {
      return false;
    }
    boolean freshNames = load.files().stream().noneMatch(file -> ledger.knows(connection.id(), load.table(), file));
    return shape.existing().isEmpty() || (freshNames && !connection.progress().historical() && !shape.widens());
  }

  private List<String> keys(String table) {
    List<String> chosen = schema.keys(table);
    return switch (config.mode()) {
      case UPSERT_KEYS -> chosen.isEmpty() ? List.of("_file", "_line") : chosen;
      case UPSERT_FILE -> List.of("_file", "_line");
      case APPEND -> List.of("_file", "_line", "_modified");
    };
  }

  private static Optional<Notice> warning(String table, Spool spool) {
    return spool.skipped() == 0
        ? Optional.empty()
        : Optional.of(
            new Notice(
                "skipped_lines",
                "Skipped lines",
                "%d lines for table %s could not be read; the first: %s"
                    .formatted(spool.skipped(), table, spool.firstSkipped())));
  }

  private String path(String table) {
    return "%s.%s.%s".formatted(warehouse.project(), connection.dataset(), table);
  }

  private static String staging(String table) {
    return "_fivetran_staging_" + table;
  }
}
