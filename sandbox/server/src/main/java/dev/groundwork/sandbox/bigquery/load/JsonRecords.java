package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.bigquery.rows.InputValues;
import dev.groundwork.sandbox.state.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Records of newline-delimited JSON. */
final class JsonRecords implements RecordReader {
  private final BufferedReader lines;
  private final boolean ignoreUnknown;

  JsonRecords(InputStream in, boolean ignoreUnknown) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.ignoreUnknown = ignoreUnknown;
  }

  @Override
  public Optional<Result> next(ArrayNode fields) throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      line = lines.readLine();
    }
    return line == null ? Optional.empty() : Optional.of(read(line, fields));
  }

  private Result read(String line, ArrayNode fields) {
    try {
      JsonNode object = Json.MAPPER.readTree(line);
      if (!object.isObject()) {
        return new Result(null, "Start of object expected, got: " + object.getNodeType());
      }
      List<String> unknown = ignoreUnknown ? List.of() : InputValues.unknown(object, fields);
      if (!unknown.isEmpty()) {
        return new Result(null, "No such field: %s.".formatted(unknown.getFirst()));
      }
      return new Result(InputValues.row(object, fields), null);
    } catch (JsonProcessingException e) {
      return new Result(null, "Parser terminated before end of string: " + e.getOriginalMessage());
    } catch (InputValues.Unfit e) {
      return new Result(null, e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
