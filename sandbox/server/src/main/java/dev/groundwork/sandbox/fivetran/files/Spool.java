package dev.groundwork.sandbox.fivetran.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rows of many files on local disk, named as their columns, while the columns' types are still being learnt. Only when
 * all have been read is it known how to write them.
 */
public final class Spool implements AutoCloseable {
  /** Columns that Fivetran adds itself. */
  public static final Set<String> SYSTEM = Set.of("_file", "_line", "_modified", "_fivetran_synced");

  private final Path path;
  private final BufferedWriter writer;
  private final boolean skipErrors;
  private final Predicate<String> wanted;
  private final Map<String, ColumnType> types = new LinkedHashMap<>();
  private long rows;
  private long skipped;
  private String firstSkipped = "";

  /**
   * @param skipErrors whether an unreadable row is passed over, counted
   * @param wanted columns that are taken; others are left out
   */
  public Spool(Path folder, boolean skipErrors, Predicate<String> wanted) throws IOException {
    this.path = Files.createTempFile(folder, "spool", ".ndjson");
    this.writer = Files.newBufferedWriter(path);
    this.skipErrors = skipErrors;
    this.wanted = wanted;
  }

  /** Where one file's rows go. */
  public RowSink sink(String file, Instant modified) {
    return new RowSink() {
      @Override
      public void row(long line, ObjectNode fields) throws IOException, UnreadableFile {
        ObjectNode row = Json.MAPPER.createObjectNode();
        if (!rename(fields, row, line)) {
          return;
        }
        row.properties().forEach(column -> learn(column.getKey(), column.getValue()));
        row.put("_file", file).put("_line", line).put("_modified", modified.toString());
        writer.write(row.toString());
        writer.newLine();
        rows++;
      }

      private boolean rename(ObjectNode fields, ObjectNode row, long line) throws UnreadableFile {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
          String column = ColumnNames.column(field.getKey());
          if (row.has(column) || SYSTEM.contains(column)) {
            unreadable(line, "field '%s' becomes column '%s', which is taken".formatted(field.getKey(), column));
            return false;
          }
          if (wanted.test(column)) {
            row.set(column, field.getValue());
          }
        }
        return true;
      }

      @Override
      public void unreadable(long line, String why) throws UnreadableFile {
        UnreadableFile problem = new UnreadableFile(file, line, why);
        if (!skipErrors) {
          throw problem;
        }
        if (skipped == 0) {
          firstSkipped = String.valueOf(problem.getMessage());
        }
        skipped++;
      }
    };
  }

  public long rows() {
    return rows;
  }

  public long skipped() {
    return skipped;
  }

  /** What was wrong with the first row that was passed over. */
  public String firstSkipped() {
    return firstSkipped;
  }

  /** Types by column in order of appearance; a column that held nothing but null is not there. */
  public Map<String, ColumnType> types() {
    return types;
  }

  /**
   * Writes the rows as NDJSON that fits the final types.
   *
   * @param synced the load's time, the same for all of its rows
   * @param sequence name of a column that numbers the rows from 1; empty for none
   */
  public Path write(Map<String, ColumnType> finalTypes, Instant synced, String sequence) throws IOException {
    writer.flush();
    Path target = path.resolveSibling(path.getFileName() + ".load");
    try (BufferedReader reader = Files.newBufferedReader(path);
        BufferedWriter out = Files.newBufferedWriter(target)) {
      // A column that is null in every row has no type and no place in the table.
      Set<String> known = new HashSet<>(finalTypes.keySet());
      known.addAll(SYSTEM);
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ObjectNode row = (ObjectNode) JsonRows.EXACT.readTree(line);
        finalTypes.forEach((column, type) -> fit(row, column, type));
        row.retain(known);
        row.put("_fivetran_synced", synced.toString());
        number++;
        if (!sequence.isEmpty()) {
          row.put(sequence, number);
        }
        out.write(row.toString());
        out.newLine();
      }
    }
    return target;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(path);
    Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".load"));
  }

  private void learn(String column, JsonNode value) {
    ColumnType.of(value).ifPresent(type -> types.merge(column, type, ColumnType::widenedBy));
  }

  private static void fit(ObjectNode row, String column, ColumnType type) {
    JsonNode value = row.path(column);
    if (type == ColumnType.STRING && !value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      row.put(column, value.isContainerNode() ? value.toString() : value.asText());
    }
  }
}
