package dev.groundwork.sandbox.fivetran.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of CSV and TSV files. The header names the fields; values take types only where that loses nothing. */
final class DelimitedRows {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})\\.[0-9]{1,15}");

  private final GcsConfig config;
  private final char usualDelimiter;

  DelimitedRows(GcsConfig config, char usualDelimiter) {
    this.config = config;
    this.usualDelimiter = usualDelimiter;
  }

  void read(String name, InputStream in, RowSink sink) throws IOException, UnreadableFile {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (int skipped = 0; skipped < config.number("skip_before"); skipped++) {
      reader.readLine();
    }
    try (MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).with(schema(name)).readValues(reader)) {
      rows(rows, sink);
    } catch (RuntimeJsonMappingException e) {
      throw new UnreadableFile(name, String.valueOf(e.getMessage()));
    }
  }

  private void rows(MappingIterator<String[]> rows, RowSink sink) throws IOException, UnreadableFile {
    List<String> header = List.of();
    Deque<String[]> held = new ArrayDeque<>();
    long line = 0;
    while (rows.hasNextValue()) {
      String[] cells = rows.nextValue();
      if (header.isEmpty()) {
        header = header(cells);
        if (!config.flag("empty_header")) {
          continue;
        }
      }
      held.addLast(cells);
      // The last rows of the file are held back, as skip_after leaves them out.
      if (held.size() > config.number("skip_after")) {
        row(line, header, held.removeFirst(), sink);
        line++;
      }
    }
  }

  private List<String> header(String[] cells) {
    if (config.flag("empty_header")) {
      return IntStream.range(0, cells.length).mapToObj(i -> "column_" + i).toList();
    }
    String first = cells[0].startsWith("\uFEFF") ? cells[0].substring(1) : cells[0];
    return IntStream.range(0, cells.length).mapToObj(i -> i == 0 ? first : cells[i]).toList();
  }

  private void row(long line, List<String> header, String[] cells, RowSink sink) throws IOException, UnreadableFile {
    if (cells.length > header.size()) {
      sink.unreadable(line, "%d cells, but the header names %d".formatted(cells.length, header.size()));
      return;
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.length; i++) {
      fields.set(header.get(i), value(cells[i]));
    }
    sink.row(line, fields);
  }

  private JsonNode value(String cell) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (cell.isEmpty() || config.text("null_sequence").filter(cell::equals).isPresent()) {
      return nodes.nullNode();
    }
    if (cell.equals("true") || cell.equals("false")) {
      return nodes.booleanNode(cell.equals("true"));
    }
    if (WHOLE.matcher(cell).matches()) {
      return nodes.numberNode(Long.parseLong(cell));
    }
    return DECIMAL.matcher(cell).matches() ? DecimalNode.valueOf(new BigDecimal(cell)) : nodes.textNode(cell);
  }

  private CsvSchema schema(String name) throws UnreadableFile {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(single(name, "delimiter").orElse(usualDelimiter));
    schema =
        config.flag("quote_character_enabled")
            ? schema.withQuoteChar(single(name, "quote_char").orElse('"'))
            : schema.withoutQuoteChar();
    Optional<Character> escape = single(name, "escape_char");
    return escape.isPresent() ? schema.withEscapeChar(escape.get()) : schema;
  }

  private Optional<Character> single(String name, String field) throws UnreadableFile {
    Optional<String> text = config.text(field).map(value -> value.equals("\\t") ? "\t" : value);
    if (text.isPresent() && text.get().length() != 1) {
      throw new UnreadableFile(name, "%s '%s'; the sandbox takes a single character".formatted(field, text.get()));
    }
    return text.map(value -> value.charAt(0));
  }
}
