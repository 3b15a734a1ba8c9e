package dev.groundwork.sandbox.engine.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in a file: a line of JSON a row, an array with a value for each column as {@link Values} writes them. A row that
 * was written before a column was added is shorter; what it lacks is NULL.
 */
public final class RowFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BUFFER = 1 << 16;

  private RowFile() {}

  /** Appends the rows of a file to {@code rows}. */
  public static void read(Path file, List<Type> types, List<List<Value>> rows) {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        rows.add(decode(JSON.readTree(parser), types));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("rows of " + file + " cannot be read", e);
    }
  }

  static List<Value> decode(JsonNode row, List<Type> types) {
    List<Value> values = new ArrayList<>(types.size());
    for (int i = 0; i < types.size(); i++) {
      values.add(Values.decode(types.get(i), row.path(i)));
    }
    return values;
  }

  /** Writes a file as a whole: it is there, complete and on disk, or it is not there. */
  public static void write(Path file, List<? extends List<Value>> rows) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
        write(out, rows);
        out.flush();
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("rows cannot be written to " + file, e);
    }
  }

  private static void write(OutputStream out, List<? extends List<Value>> rows) throws IOException {
    ObjectWriter writer = JSON.writer();
    for (List<Value> row : rows) {
      List<JsonNode> line = new ArrayList<>(row.size());
      for (Value value : row) {
        line.add(Values.encode(value));
      }
      out.write(writer.writeValueAsBytes(line));
      out.write('\n');
    }
  }
}
