package dev.groundwork.sandbox.bigquery.load;

import dev.groundwork.sandbox.http.GoogleError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of CSV. Keeps what libraries forget and BigQuery's nulls depend on: whether an empty value was quoted.
 */
final class Csv {
  /** A value; {@code quoted} tells the empty text from none. */
  record Cell(String text, boolean quoted) {}

  private static final int END = -1;

  private final BufferedReader in;
  private final int delimiter;
  private final int quote;
  private int next;

  /**
   * @param quote quote character, or empty for none
   */
  Csv(Reader in, String delimiter, String quote) throws IOException {
    this.in = new BufferedReader(in);
    this.delimiter = delimiter.equals("\\t") || delimiter.equalsIgnoreCase("tab") ? '\t' : delimiter.charAt(0);
    this.quote = quote.isEmpty() ? END - 1 : quote.charAt(0);
    this.next = this.in.read();
    if (next == '\uFEFF') {
      next = this.in.read();
    }
  }

  /** The next record, or null at the end. Blank lines are no records. */
  @Nullable List<Cell> read() throws IOException {
    while (next == '\n' || next == '\r') {
      advance();
    }
    if (next == END) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    while (true) {
      cells.add(next == quote ? quoted() : plain());
      if (next != delimiter) {
        endLine();
        return cells;
      }
      advance();
    }
  }

  private Cell plain() throws IOException {
    StringBuilder text = new StringBuilder();
    while (next != END && next != delimiter && next != '\n' && next != '\r') {
      text.append((char) next);
      advance();
    }
    return new Cell(text.toString(), false);
  }

  private Cell quoted() throws IOException {
    StringBuilder text = new StringBuilder();
    advance();
    while (true) {
      if (next == END) {
        throw GoogleError.invalid("Error while reading data, error message: Missing close quote character (\").");
      }
      if (next == quote) {
        advance();
        if (next != quote) {
          break;
        }
      }
      text.append((char) next);
      advance();
    }
    if (next != END && next != delimiter && next != '\n' && next != '\r') {
      throw GoogleError.invalid(
          "Error while reading data, error message: Data between close quote character (\") and field separator.");
    }
    return new Cell(text.toString(), true);
  }

  private void endLine() throws IOException {
    if (next == '\r') {
      advance();
    }
    if (next == '\n') {
      advance();
    }
  }

  private void advance() throws IOException {
    next = in.read();
  }
}
