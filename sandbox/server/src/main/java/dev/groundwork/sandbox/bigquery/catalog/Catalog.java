package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All datasets and tables. Changes take turns, as whole statements do: {@link #alone}. A change is written with its
 * files, and the files it replaces are deleted only when it is on disk.
 */
public final class Catalog {
  private static final String VERSION = "version";

  private final Store store;
  private final Clock clock;
  private final TableFiles files;
  private final Records<Dataset> datasets;
  private final Records<Table> tables;
  private final Records<Long> counters;
  private final ReentrantLock turn = new ReentrantLock();

  public Catalog(Store store, Clock clock, TableFiles files) {
    this.store = store;
    this.clock = clock;
    this.files = files;
    this.datasets = store.records("bigquery.datasets", Dataset.class);
    this.tables = store.records("bigquery.tables", Table.class);
    this.counters = store.records("bigquery.counters", Long.class);
    Set<String> used = new HashSet<>();
    tables.scan("").forEach(e -> e.getValue().segments().forEach(s -> used.add(s.file())));
    files.sweep(used);
  }

  public TableFiles files() {
    return files;
  }

  public long now() {
    return clock.millis();
  }

  /** Runs something while nothing else changes; may nest. */
  public <T> T alone(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  public Optional<Dataset> find(DatasetId id) {
    return datasets.find(id.key());
  }

  /**
   * @throws GoogleError 404 if there is none
   */
  public Dataset require(DatasetId id) {
    return find(id).orElseThrow(() -> GoogleError.notFound("Not found: Dataset " + id));
  }

  public List<Dataset> datasets(String project) {
    return datasets.scan(project + "/").map(Map.Entry::getValue).toList();
  }

  /** Projects that have datasets. */
  public List<String> projects() {
    return datasets.scan("").map(entry -> entry.getValue().id().project()).distinct().toList();
  }

  /** The table, unless it has expired. */
  public Optional<Table> find(TableId id) {
    return tables.find(id.key()).filter(table -> !isExpired(table));
  }

  /**
   * @throws GoogleError 404 if there is none
   */
  public Table require(TableId id) {
    require(id.in());
    return find(id).orElseThrow(() -> GoogleError.notFound("Not found: Table " + id));
  }

  public List<Table> tables(DatasetId id) {
    return scan(id).filter(table -> !isExpired(table)).toList();
  }

  private Stream<Table> scan(DatasetId id) {
    return tables.scan(id.key() + "/").map(Map.Entry::getValue);
  }

  private boolean isExpired(Table table) {
    long expires = table.resource().path("expirationTime").asLong();
    return expires > 0 && expires <= now();
  }

  /**
   * @throws GoogleError 409 if there is one of that name
   */
  public Dataset create(DatasetId id, ObjectNode resource) {
    return alone(
        () ->
            store.write(
                () -> {
                  if (datasets.has(id.key())) {
                    throw GoogleError.duplicate("Already Exists: Dataset " + id);
                  }
                  Dataset dataset = new Dataset(id, resource, now(), now(), nextVersion());
                  datasets.put(id.key(), dataset);
                  return dataset;
                }));
  }

  public Dataset change(DatasetId id, ObjectNode resource) {
    return alone(
        () ->
            store.write(
                () -> {
                  Dataset changed = require(id).with(resource, now(), nextVersion());
                  datasets.put(id.key(), changed);
                  return changed;
                }));
  }

  /**
   * @throws GoogleError 400 {@code resourceInUse} if it has tables and {@code withTables} is false
   */
  public void remove(DatasetId id, boolean withTables) {
    alone(
        () -> {
          require(id);
          List<Table> inside = scan(id).toList();
          if (!withTables && inside.stream().anyMatch(table -> !isExpired(table))) {
            throw GoogleError.of(
                400, "FAILED_PRECONDITION", "resourceInUse", "Dataset %s is still in use".formatted(id));
          }
          store.write(
              () -> {
                inside.forEach(table -> tables.remove(table.id().key()));
                datasets.remove(id.key());
              });
          inside.forEach(table -> files.discard(table.segments()));
          return true;
        });
  }

  /** Records a new table, in place of any of that name. */
  public Table put(TableId id, ObjectNode resource, List<Segment> segments) {
    return alone(
        () -> {
          Optional<Table> before = tables.find(id.key());
          Table table =
              store.write(
                  () -> {
                    Table made = new Table(id, resource, segments, now(), now(), nextVersion());
                    tables.put(id.key(), made);
                    return made;
                  });
          before.ifPresent(old -> discardReplaced(old, table));
          return table;
        });
  }

  public Table describe(TableId id, ObjectNode resource) {
    return change(id, resource, null);
  }

  /** Gives a table other rows. */
  public Table replace(TableId id, List<Segment> segments) {
    return change(id, null, segments);
  }

  /** Gives a table other rows and another description, at once. */
  public Table change(
      TableId id,
      @Nullable ObjectNode resource,
      @Nullable List<Segment> segments) {
    return alone(
        () -> {
          Table before = require(id);
          Table after =
              store.write(
                  () -> {
                    Table changed = before;
                    if (resource != null) {
                      changed = changed.with(resource, now(), nextVersion());
                    }
                    if (segments != null) {
                      changed = changed.with(segments, now(), nextVersion());
                    }
                    tables.put(id.key(), changed);
                    return changed;
                  });
          discardReplaced(before, after);
          return after;
        });
  }

  public Table append(TableId id, Segment segment) {
    List<Segment> all = new ArrayList<>(require(id).segments());
    all.add(segment);
    return replace(id, all);
  }

  public void remove(TableId id) {
    alone(
        () -> {
          Table table = require(id);
          store.write(() -> tables.remove(id.key()));
          files.discard(table.segments());
          return true;
        });
  }

  /** Gives a table another name and description; nothing else is of the new name. */
  public void rename(TableId from, TableId to, ObjectNode resource) {
    alone(
        () -> {
          Table table = require(from);
          store.write(
              () -> {
                tables.remove(from.key());
                tables.put(
                    to.key(), new Table(to, resource, table.segments(), table.created(), now(), nextVersion()));
              });
          return true;
        });
  }

  /** The resource of a result nobody named a destination for: gone after a day, as with BigQuery. */
  public Table putAnonymous(TableId id, ObjectNode resource, List<Segment> segments) {
    return alone(
        () -> {
          if (find(id.in()).isEmpty()) {
            create(id.in(), Json.MAPPER.createObjectNode());
          }
          removeExpired(id.in());
          return put(id, resource.put("expirationTime", Long.toString(now() + 86_400_000L)), segments);
        });
  }

  private void removeExpired(DatasetId id) {
    List<Table> expired = scan(id).filter(this::isExpired).toList();
    if (!expired.isEmpty()) {
      store.write(() -> expired.forEach(table -> tables.remove(table.id().key())));
      expired.forEach(table -> files.discard(table.segments()));
    }
  }

  private void discardReplaced(Table before, Table after) {
    files.discard(before.segments().stream().filter(s -> !after.segments().contains(s)).toList());
  }

  private long nextVersion() {
    long next = counters.find(VERSION).orElse(0L) + 1;
    counters.put(VERSION, next);
    return next;
  }
}
