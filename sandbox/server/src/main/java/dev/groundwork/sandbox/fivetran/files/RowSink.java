package dev.groundwork.sandbox.fivetran.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Takes a file's rows in order. */
public interface RowSink {
  /**
   * One row.
   *
   * @param line place in the file, from 0
   * @param fields values by the names that the source gave
   */
  void row(long line, ObjectNode fields) throws IOException, UnreadableFile;

  /**
   * A row that could not be read.
   *
   * @throws UnreadableFile if errors are not to be skipped
   */
  void unreadable(long line, String why) throws UnreadableFile;
}
