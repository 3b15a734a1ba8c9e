package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A schema guessed from CSV: names from a first line of texts over other types, types from the values below. */
final class CsvDetection {
  private CsvDetection() {}

  static ArrayNode detect(ObjectNode load, List<LoadSource> inputs) throws IOException {
    List<List<Csv.Cell>> records = new ArrayList<>();
    for (LoadSource input : inputs) {
      try (var in = new InputStreamReader(input.open(), StandardCharsets.UTF_8)) {
        Csv csv = new Csv(in, load.path("fieldDelimiter").asText(","), load.path("quote").asText("\""));
        for (List<Csv.Cell> record = csv.read(); record != null; record = csv.read()) {
          records.add(record);
        }
      }
    }
    ArrayNode fields = Json.MAPPER.createArrayNode();
    if (records.isEmpty()) {
      return fields;
    }
    List<Csv.Cell> first = records.getFirst();
    boolean header = load.has("skipLeadingRows")
        ? load.get("skipLeadingRows").asInt() > 0
        : first.stream().allMatch(cell -> type(cell).equals("STRING"));
    if (header && !load.has("skipLeadingRows")) {
      load.put("skipLeadingRows", 1);
    }
    for (int i = 0; i < first.size(); i++) {
      String name = header ? first.get(i).text().replaceAll("[^A-Za-z0-9_]", "_") : "field_" + i;
      fields.addObject().put("name", name).put("type", type(records, i, header)).put("mode", "NULLABLE");
    }
    return fields;
  }

  private static String type(List<List<Csv.Cell>> records, int column, boolean header) {
    String type = null;
    for (List<Csv.Cell> record : records.subList(header ? 1 : 0, records.size())) {
      if (column < record.size() && !record.get(column).text().isEmpty()) {
        String seen = type(record.get(column));
        boolean numbers = type != null && (type + seen).matches("INTEGERFLOAT|FLOATINTEGER");
        type = type == null || type.equals(seen) ? seen : numbers ? "FLOAT" : "STRING";
      }
    }
    return type == null ? "STRING" : type;
  }

  private static String type(Csv.Cell cell) {
    String text = cell.text();
    if (text.matches("-?\\d{1,18}")) {
      return "INTEGER";
    }
    if (text.matches("-?\\d*\\.?\\d+([eE][+-]?\\d+)?")) {
      return "FLOAT";
    }
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return "BOOLEAN";
    }
    return Detection.typeOf(Json.MAPPER.getNodeFactory().textNode(text));
  }
}
