package dev.groundwork.sandbox.engine.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.StructType;
import com.google.zetasql.StructType.StructField;
import com.google.zetasql.Type;
import com.google.zetasql.TypeFactory;
import com.google.zetasql.ZetaSQLType.TypeKind;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Types as fields of BigQuery's REST schema ({@code {"name","type","mode","fields"}}), as ZetaSQL types and as SQL text.
 */
public final class Types {
  private Types() {}

  /** The type of a REST field, its mode included. */
  public static Type of(JsonNode field) {
    Type element = element(field);
    return isRepeated(field) ? TypeFactory.createArrayType(element) : element;
  }

  public static boolean isRepeated(JsonNode field) {
    return "REPEATED".equalsIgnoreCase(field.path("mode").asText());
  }

  private static Type element(JsonNode field) {
    String name = field.path("type").asText().toUpperCase(Locale.ROOT);
    return switch (name) {
      case "RECORD", "STRUCT" -> {
        List<StructField> fields = new ArrayList<>();
        field.path("fields").forEach(f -> fields.add(new StructField(f.path("name").asText(), of(f))));
        yield TypeFactory.createStructType(fields);
      }
      case "RANGE" ->
          TypeFactory.createRangeType(TypeFactory.createSimpleType(kind(field.at("/rangeElementType/type").asText())));
      default -> TypeFactory.createSimpleType(kind(name));
    };
  }

  private static TypeKind kind(String name) {
    return switch (name) {
      case "INTEGER", "INT64" -> TypeKind.TYPE_INT64;
      case "FLOAT", "FLOAT64" -> TypeKind.TYPE_DOUBLE;
      case "BOOLEAN", "BOOL" -> TypeKind.TYPE_BOOL;
      case "STRING" -> TypeKind.TYPE_STRING;
      case "BYTES" -> TypeKind.TYPE_BYTES;
      case "DATE" -> TypeKind.TYPE_DATE;
      case "TIMESTAMP" -> TypeKind.TYPE_TIMESTAMP;
      case "DATETIME" -> TypeKind.TYPE_DATETIME;
      case "TIME" -> TypeKind.TYPE_TIME;
      case "NUMERIC" -> TypeKind.TYPE_NUMERIC;
      case "BIGNUMERIC" -> TypeKind.TYPE_BIGNUMERIC;
      case "JSON" -> TypeKind.TYPE_JSON;
      case "GEOGRAPHY" -> TypeKind.TYPE_GEOGRAPHY;
      case "INTERVAL" -> TypeKind.TYPE_INTERVAL;
      default -> throw EngineException.invalidQuery("Invalid field type " + name);
    };
  }

  /** A REST field of this type; NULLABLE unless it is an array. */
  public static ObjectNode field(String name, Type type) {
    ObjectNode field = JsonNodeFactory.instance.objectNode();
    field.put("name", name);
    Type element = type.isArray() ? type.asArray().getElementType() : type;
    field.put("type", restName(element));
    field.put("mode", type.isArray() ? "REPEATED" : "NULLABLE");
    if (element.isStruct()) {
      ArrayNode fields = field.putArray("fields");
      int unnamed = 0;
      for (StructField f : element.asStruct().getFieldList()) {
        fields.add(field(f.getName().isEmpty() ? "_field_" + ++unnamed : f.getName(), f.getType()));
      }
    }
    if (element.isRange()) {
      field.putObject("rangeElementType").put("type", restName(element.asRange().getElementType()));
    }
    return field;
  }

  private static String restName(Type type) {
    return switch (type.getKind()) {
      case TYPE_INT64 -> "INTEGER";
      case TYPE_DOUBLE -> "FLOAT";
      case TYPE_BOOL -> "BOOLEAN";
      case TYPE_STRUCT -> "RECORD";
      case TYPE_RANGE -> "RANGE";
      default -> type.getKind().name().replaceFirst("^TYPE_", "");
    };
  }

  /** The type as SQL, for casts: {@code ARRAY<STRUCT<`a` INT64>>}. */
  public static String sql(Type type) {
    return switch (type.getKind()) {
      case TYPE_ARRAY -> "ARRAY<" + sql(type.asArray().getElementType()) + ">";
      case TYPE_STRUCT -> sql(type.asStruct());
      case TYPE_RANGE -> "RANGE<" + sql(type.asRange().getElementType()) + ">";
      case TYPE_DOUBLE -> "FLOAT64";
      default -> type.getKind().name().replaceFirst("^TYPE_", "");
    };
  }

  private static String sql(StructType struct) {
    return struct.getFieldList().stream()
        .map(f -> (f.getName().isEmpty() ? "" : Nodes.quoted(f.getName()) + " ") + sql(f.getType()))
        .collect(Collectors.joining(", ", "STRUCT<", ">"));
  }

  /** As {@link #sql(Type)}, with a top-level field's length, precision and scale. */
  public static String sql(JsonNode field) {
    String plain = sql(of(field));
    if (isRepeated(field)) {
      return plain;
    }
    if (field.has("maxLength")) {
      return plain + "(" + field.get("maxLength").asText() + ")";
    }
    if (field.has("precision")) {
      String scale = field.has("scale") ? ", " + field.get("scale").asText() : "";
      return plain + "(" + field.get("precision").asText() + scale + ")";
    }
    return plain;
  }
}
