package dev.groundwork.sandbox.bigquery.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.TableFiles;
import dev.groundwork.sandbox.state.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads pages of a table's rows. */
public final class RowReader {
  /** BigQuery ends a page at about this size. */
  private static final int PAGE_CHARACTERS = 10_000_000;

  private RowReader() {}

  /** Every row, read as it is asked for. */
  public static Iterable<JsonNode> all(TableFiles files, List<Segment> segments) {
    return () ->
        segments.stream()
            .flatMap(segment -> lines(files, segment))
            .map(RowReader::parse)
            .iterator();
  }

  private static Stream<String> lines(TableFiles files, Segment segment) {
    try {
      return Files.lines(files.path(segment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return Json.MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At most {@code limit} rows from the row numbered {@code start} on, as their JSON arrays; fewer if they are big. */
  public static List<JsonNode> page(TableFiles files, List<Segment> segments, long start, long limit) {
    List<JsonNode> rows = new ArrayList<>();
    long skip = start;
    long characters = 0;
    for (Segment segment : segments) {
      if (skip >= segment.rows()) {
        skip -= segment.rows();
        continue;
      }
      try (BufferedReader lines = Files.newBufferedReader(files.path(segment))) {
        String line = lines.readLine();
        for (; line != null && rows.size() < limit && characters < PAGE_CHARACTERS; line = lines.readLine()) {
          if (skip > 0) {
            skip--;
            continue;
          }
          characters += line.length();
          rows.add(parse(line));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (rows.size() >= limit || characters >= PAGE_CHARACTERS) {
        break;
      }
    }
    return rows;
  }
}
