package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.state.Json;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement, or a script's last one, came to. */
public final class Outcome {
  /** A query's rows, not yet anybody's. */
  public record Rows(ArrayNode fields, Segment segment) {}

  private final ObjectNode statistics = Json.MAPPER.createObjectNode();
  private final Set<TableId> read = new LinkedHashSet<>();
  private @Nullable Rows rows;
  private @Nullable TableId destination;

  /** The {@code statistics.query} part of a job. */
  public ObjectNode statistics() {
    return statistics;
  }

  public Optional<Rows> rows() {
    return Optional.ofNullable(rows);
  }

  /** The table that was made or changed. */
  public Optional<TableId> destination() {
    return Optional.ofNullable(destination);
  }

  public Set<TableId> read() {
    return read;
  }

  Outcome type(String statementType) {
    statistics.put("statementType", statementType);
    return this;
  }

  Outcome rows(ArrayNode fields, Segment segment) {
    rows = new Rows(fields, segment);
    return this;
  }

  Outcome destination(TableId id) {
    destination = id;
    return this;
  }

  Outcome read(Set<TableId> tables) {
    read.addAll(tables);
    return this;
  }

  Outcome ddl(String operation, TableId id) {
    statistics.put("ddlOperationPerformed", operation).set("ddlTargetTable", id.reference());
    return destination(id);
  }

  Outcome dml(long inserted, long updated, long deleted) {
    statistics.put("numDmlAffectedRows", Long.toString(inserted + updated + deleted));
    statistics
        .putObject("dmlStats")
        .put("insertedRowCount", Long.toString(inserted))
        .put("updatedRowCount", Long.toString(updated))
        .put("deletedRowCount", Long.toString(deleted));
    return this;
  }
}
