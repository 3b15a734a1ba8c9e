package dev.groundwork.sandbox.fivetran.connections;

import dev.groundwork.sandbox.fivetran.SetupTest;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Destination;
import dev.groundwork.sandbox.fivetran.account.SetupState;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import dev.groundwork.sandbox.fivetran.google.Bucket;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.google.GoogleRefusal;
import dev.groundwork.sandbox.fivetran.google.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Setup tests of a {@code gcs} connection: configuration, bucket, files, destination, each really asked. */
final class ConnectionTests {
  private static final String CONFIG = "Validating configuration";
  private static final String BUCKET = "Validating bucket access";
  private static final String FILES = "Finding matching files";
  private static final String DESTINATION = "Validating destination access";
  private static final String PROBE_TABLE = "_fivetran_setup_test";

  private final Account account;
  private final Google google;

  ConnectionTests(Account account, Google google) {
    this.account = account;
    this.google = google;
  }

  List<SetupTest> run(Connection connection) throws InterruptedException {
    GcsConfig config = new GcsConfig(connection);
    List<SetupTest> results = new ArrayList<>();
    results.add(configuration(config));
    if (config.bucket().isEmpty()) {
      results.add(SetupTest.failed(BUCKET, "bucket is not configured"));
      results.add(SetupTest.skipped(FILES, "The bucket cannot be read"));
    } else {
      bucket(connection, config, results);
    }
    results.add(destination(connection));
    return results;
  }

  private static SetupTest configuration(GcsConfig config) {
    Optional<String> unsupported = config.unsupported();
    if (unsupported.isPresent()) {
      return SetupTest.failed(CONFIG, "The sandbox does not emulate " + unsupported.get());
    }
    if (config.tables().isEmpty()) {
      return SetupTest.failed(CONFIG, "No table is mapped; set files with table_name and file_pattern");
    }
    return SetupTest.passed(CONFIG);
  }

  private void bucket(Connection connection, GcsConfig config, List<SetupTest> results) throws InterruptedException {
    Bucket bucket = google.bucket(account.group(connection.groupId()), connection.config(), config.bucket());
    try {
      List<Bucket.StoredFile> files = bucket.list(config.folder());
      Optional<Bucket.StoredFile> match = files.stream().filter(file -> matches(config, file)).findFirst();
      if (match.isPresent()) {
        // Listing and reading are separate permissions; only opening a file proves the second.
        bucket.open(match.get()).close();
      }
      results.add(SetupTest.passed(BUCKET));
      results.add(
          match.isPresent()
              ? SetupTest.passed(FILES)
              : SetupTest.warning(
                  FILES,
                  "None of the %d files in gs://%s/%s matches a table's pattern"
                      .formatted(files.size(), config.bucket(), config.folder())));
    } catch (GoogleRefusal e) {
      results.add(SetupTest.failed(BUCKET, "gs://%s cannot be read: %s".formatted(config.bucket(), e.told())));
      results.add(SetupTest.skipped(FILES, "The bucket cannot be read"));
    } catch (IOException e) {
      results.add(SetupTest.failed(BUCKET, "Cloud Storage could not be reached: " + e.getMessage()));
      results.add(SetupTest.skipped(FILES, "The bucket cannot be read"));
    }
  }

  private static boolean matches(GcsConfig config, Bucket.StoredFile file) {
    String path = file.name().substring(config.folder().length());
    return config.tables().stream().anyMatch(rule -> rule.tableFor(path).isPresent());
  }

  private SetupTest destination(Connection connection) throws InterruptedException {
    Optional<Destination> destination = account.findDestination(connection.groupId());
    if (destination.isEmpty()) {
      return SetupTest.failed(DESTINATION, "Group '%s' has no destination".formatted(connection.groupId()));
    }
    if (destination.get().setup() != SetupState.CONNECTED) {
      return SetupTest.failed(
          DESTINATION, "The destination's setup is %s; run its tests".formatted(destination.get().setup()));
    }
    Warehouse warehouse = google.warehouse(account.group(connection.groupId()), destination.get());
    try {
      if (!warehouse.hasDataset(connection.dataset())) {
        return SetupTest.skipped(
            DESTINATION, "Dataset %s is not there yet; the first sync makes it".formatted(connection.dataset()));
      }
      warehouse.dropTable(connection.dataset(), PROBE_TABLE);
      warehouse.createTable(connection.dataset(), PROBE_TABLE, List.of(new Warehouse.Column("probe", "INTEGER")));
      warehouse.dropTable(connection.dataset(), PROBE_TABLE);
      return SetupTest.passed(DESTINATION);
    } catch (GoogleRefusal e) {
      return SetupTest.failed(
          DESTINATION, "Dataset %s cannot be written: %s".formatted(connection.dataset(), e.told()));
    } catch (IOException e) {
      return SetupTest.failed(DESTINATION, "BigQuery could not be reached: " + e.getMessage());
    }
  }
}
