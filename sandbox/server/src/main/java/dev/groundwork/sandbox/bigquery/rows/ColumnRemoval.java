package dev.groundwork.sandbox.bigquery.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.bigquery.catalog.Segment;
import dev.groundwork.sandbox.bigquery.catalog.TableFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows anew without one of their columns. */
public final class ColumnRemoval {
  private ColumnRemoval() {}

  /** One new segment with the rows of all the given ones. */
  public static List<Segment> without(int column, List<Segment> segments, TableFiles files) {
    try (RowWriter writer = new RowWriter(files)) {
      for (JsonNode row : RowReader.all(files, segments)) {
        if (row instanceof ArrayNode values && column < values.size()) {
          values.remove(column);
        }
        writer.write(row);
      }
      return List.of(writer.finish());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
