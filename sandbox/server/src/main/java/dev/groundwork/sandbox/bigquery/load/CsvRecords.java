package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.bigquery.rows.InputValues;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Records of CSV. An empty value is NULL unless it was quoted, or {@code nullMarker} says what NULL looks like. */
final class CsvRecords implements RecordReader {
  private final InputStreamReader in;
  private final Csv csv;
  private final JsonNode options;

  CsvRecords(InputStream bytes, JsonNode options) throws IOException {
    this.options = options;
    this.in = new InputStreamReader(bytes, Charset.forName(options.path("encoding").asText("UTF-8")));
    this.csv = new Csv(in, options.path("fieldDelimiter").asText(","), options.path("quote").asText("\""));
    for (int i = 0; i < options.path("skipLeadingRows").asInt(); i++) {
      csv.read();
    }
  }

  @Override
  public Optional<Result> next(ArrayNode fields) throws IOException {
    List<Csv.Cell> cells = csv.read();
    return cells == null ? Optional.empty() : Optional.of(read(cells, fields));
  }

  private Result read(List<Csv.Cell> cells, ArrayNode fields) {
    if (cells.size() < fields.size() && !options.path("allowJaggedRows").asBoolean()) {
      return new Result(
          null, "CSV table references column position %d, but line contains only %d columns."
              .formatted(fields.size() - 1, cells.size()));
    }
    if (cells.size() > fields.size() && !options.path("ignoreUnknownValues").asBoolean()) {
      return new Result(null, "Too many values in line. Found %d column(s) while expected %d."
          .formatted(cells.size(), fields.size()));
    }
    try {
      ArrayNode row = Json.MAPPER.createArrayNode();
      for (int i = 0; i < fields.size(); i++) {
        add(i < cells.size() ? cells.get(i) : new Csv.Cell("", false), fields.get(i), row);
      }
      return new Result(row, null);
    } catch (InputValues.Unfit e) {
      return new Result(null, e.getMessage());
    }
  }

  private void add(Csv.Cell cell, JsonNode field, ArrayNode row) {
    String type = field.path("type").asText();
    if (isNull(cell, type)) {
      if (field.path("mode").asText().equals("REQUIRED")) {
        throw new InputValues.Unfit(
            "Required column value for column %s is missing".formatted(field.path("name").asText()));
      }
      row.addNull();
    } else {
      row.add(InputValues.scalar(type, cell.text(), field));
    }
  }

  private boolean isNull(Csv.Cell cell, String type) {
    String marker = options.path("nullMarker").asText("");
    if (!marker.isEmpty()) {
      return cell.text().equals(marker);
    }
    boolean text = type.equals("STRING") || type.equals("BYTES");
    return cell.text().isEmpty() && !(text && cell.quoted());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
