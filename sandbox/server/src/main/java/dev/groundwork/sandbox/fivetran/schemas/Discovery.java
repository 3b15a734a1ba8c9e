package dev.groundwork.sandbox.fivetran.schemas;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.files.ColumnNames;
import dev.groundwork.sandbox.fivetran.files.FileFormat;
import dev.groundwork.sandbox.fivetran.files.RowSink;
import dev.groundwork.sandbox.fivetran.files.UnreadableFile;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import dev.groundwork.sandbox.fivetran.gcs.TableRule;
import dev.groundwork.sandbox.fivetran.google.Bucket;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.google.GoogleRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a connection's tables and columns in its newest files. */
final class Discovery {
  private static final int SAMPLE_ROWS = 200;

  /** Ends the reading of a file of which enough is known. */
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Account account;
  private final Google google;

  Discovery(Account account, Google google) {
    this.account = account;
    this.google = google;
  }

  /**
   * Columns by table. A table whose files cannot be found is there without columns.
   *
   * @throws FivetranError 400 if the bucket cannot be read
   */
  Map<String, Set<String>> tables(Connection connection) throws InterruptedException {
    GcsConfig config = new GcsConfig(connection);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (TableRule rule : config.tables()) {
      Optional.ofNullable(rule.table()).ifPresent(table -> found.put(ColumnNames.table(table), new LinkedHashSet<>()));
    }
    Bucket bucket = google.bucket(account.group(connection.groupId()), connection.config(), config.bucket());
    try {
      for (Bucket.StoredFile file : bucket.list(config.folder()).reversed()) {
        for (String table : tablesOf(config, file)) {
          if (found.getOrDefault(table, Set.of()).isEmpty()) {
            found.computeIfAbsent(table, _ -> new LinkedHashSet<>()).addAll(columns(config, bucket, file));
          }
        }
      }
      return found;
    } catch (GoogleRefusal | IOException e) {
      throw FivetranError.invalid("The schema cannot be read from the source: " + e.getMessage());
    }
  }

  private static List<String> tablesOf(GcsConfig config, Bucket.StoredFile file) {
    String path = file.name().substring(config.folder().length());
    return config.tables().stream().flatMap(rule -> rule.tableFor(path).stream()).map(ColumnNames::table).toList();
  }

  private static Set<String> columns(GcsConfig config, Bucket bucket, Bucket.StoredFile file)
      throws IOException, InterruptedException, GoogleRefusal {
    Set<String> columns = new LinkedHashSet<>();
    try (InputStream bytes = bucket.open(file)) {
      new FileFormat(config).read(file.name(), bytes, sink(columns));
    } catch (Enough | UnreadableFile e) {
      // What was read so far is what is known; a sync will tell what is wrong with the rest.
    }
    return columns;
  }

  private static RowSink sink(Set<String> columns) {
    return new RowSink() {
      @Override
      public void row(long line, ObjectNode fields) throws IOException {
        if (line >= SAMPLE_ROWS) {
          throw new Enough();
        }
        fields.properties().stream()
            .filter(field -> !field.getValue().isNull())
            .forEach(field -> columns.add(ColumnNames.column(field.getKey())));
      }

      @Override
      public void unreadable(long line, String why) {
        // The next row may do.
      }
    };
  }
}
