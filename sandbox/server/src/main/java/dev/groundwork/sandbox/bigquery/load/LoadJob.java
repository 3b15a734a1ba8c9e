package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.bigquery.job.Destination;
import dev.groundwork.sandbox.bigquery.job.Job;
import dev.groundwork.sandbox.bigquery.job.Work;
import dev.groundwork.sandbox.bigquery.rows.RowWriter;
import dev.groundwork.sandbox.bigquery.rows.Schemas;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A load job: every source read and checked into one new file, which then becomes part of the table. */
public final class LoadJob implements Work {
  private static final String DEFAULT_WRITE = "WRITE_APPEND";

  private final Catalog catalog;
  private final Destination destination;
  private final Supplier<List<LoadSource>> sources;
  private final Runnable afterwards;

  /**
   * @param sources found when the job runs, so that a missing object fails the job and not the request
   * @param afterwards runs at the end, whatever it was
   */
  public LoadJob(Catalog catalog, Destination destination, Supplier<List<LoadSource>> sources, Runnable afterwards) {
    this.catalog = catalog;
    this.destination = destination;
    this.sources = sources;
    this.afterwards = afterwards;
  }

  @Override
  public Optional<TableId> run(Job job, BooleanSupplier cancelled) {
    try {
      load((ObjectNode) job.configuration().get("load"), job.statistics(), cancelled);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      afterwards.run();
    }
  }

  private void load(ObjectNode load, ObjectNode statistics, BooleanSupplier cancelled) throws IOException {
    TableId id = TableId.of(load.path("destinationTable"));
    Optional<Table> existing = destination.check(id, load, DEFAULT_WRITE);
    String format = load.path("sourceFormat").asText("CSV");
    if (!format.equals("CSV") && !format.equals("NEWLINE_DELIMITED_JSON")) {
      throw GoogleError.unsupported("loads of source format " + format);
    }
    List<LoadSource> inputs = sources.get();
    ArrayNode fields = fields(load, existing, inputs);
    long bad = 0;
    try (RowWriter writer = new RowWriter(catalog.files())) {
      for (LoadSource input : inputs) {
        bad = read(input, load, fields, writer, bad, cancelled);
      }
      destination.write(id, fields, writer.finish(), load, DEFAULT_WRITE);
      statistics
          .put("inputFiles", Integer.toString(inputs.size()))
          .put("outputRows", Long.toString(writer.rows()))
          .put("badRecords", Long.toString(bad));
    }
  }

  private static long read(
      LoadSource input, JsonNode load, ArrayNode fields, RowWriter writer, long badBefore, BooleanSupplier cancelled)
      throws IOException {
    long bad = badBefore;
    long record = 0;
    try (RecordReader reader = reader(input.open(), load)) {
      for (var next = reader.next(fields); next.isPresent(); next = reader.next(fields)) {
        record++;
        if (cancelled.getAsBoolean()) {
          throw GoogleError.of(400, "CANCELLED", "stopped", "Job execution was cancelled");
        }
        JsonNode row = next.get().row();
        if (row != null) {
          writer.write(row);
        } else if (++bad > load.path("maxBadRecords").asLong()) {
          throw GoogleError.invalid(
              "Error while reading data, error message: %s Record %d of %s; errors: %d, allowed: %d."
                  .formatted(next.get().problem(), record, input.name(), bad, load.path("maxBadRecords").asLong()));
        }
      }
    }
    return bad;
  }

  private static RecordReader reader(InputStream in, JsonNode load) throws IOException {
    return load.path("sourceFormat").asText("CSV").equals("CSV")
        ? new CsvRecords(in, load)
        : new JsonRecords(in, load.path("ignoreUnknownValues").asBoolean());
  }

  private static ArrayNode fields(ObjectNode load, Optional<Table> existing, List<LoadSource> inputs)
      throws IOException {
    if (load.path("schema").path("fields") instanceof ArrayNode given && !given.isEmpty()) {
      Schemas.normalize(given);
      return given;
    }
    boolean truncates = load.path("writeDisposition").asText().equals("WRITE_TRUNCATE");
    boolean detect = load.path("autodetect").asBoolean();
    if (existing.isPresent() && !existing.get().fields().isEmpty() && !(truncates && detect)) {
      return existing.get().fields();
    }
    if (!detect) {
      throw GoogleError.invalid("No schema specified on job or table.");
    }
    ArrayNode detected = detect(load, inputs);
    load.putObject("schema").set("fields", detected);
    return detected;
  }

  private static ArrayNode detect(ObjectNode load, List<LoadSource> inputs) throws IOException {
    if (load.path("sourceFormat").asText("CSV").equals("CSV")) {
      return CsvDetection.detect(load, inputs);
    }
    Detection detection = new Detection();
    for (LoadSource input : inputs) {
      try (InputStream in = input.open();
          var objects = Json.MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(in)) {
        objects.forEachRemaining(detection::see);
      }
    }
    return detection.fields();
  }
}
