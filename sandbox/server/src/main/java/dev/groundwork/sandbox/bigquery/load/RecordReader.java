package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of one source, one at a time. */
interface RecordReader extends AutoCloseable {
  /**
   * A record that was read.
   *
   * @param row values as row files hold them, if the record is good
   * @param problem what is wrong with it, if it is not
   */
  record Result(@Nullable JsonNode row, @Nullable String problem) {}

  /** The next record, or empty at the end. */
  Optional<Result> next(ArrayNode fields) throws IOException;

  @Override
  void close() throws IOException;
}
