package dev.groundwork.sandbox.engine.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.protobuf.ByteString;
import com.google.zetasql.StructType.StructField;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Values as JSON: scalars are texts as BigQuery's REST API writes them (timestamps as microseconds since 1970), arrays and
 * structs are arrays, a missing value is null.
 */
public final class Values {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .optionalStart()
          .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
          .optionalEnd()
          .toFormatter();
  private static final DateTimeFormatter WHOLE_TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Values() {}

  public static JsonNode encode(Value value) {
    Type type = value.getType();
    if (value.isNull()) {
      // A NULL array is stored and read back as an empty one.
      return type.isArray() ? JsonNodeFactory.instance.arrayNode() : NullNode.instance;
    }
    return switch (type.getKind()) {
      case TYPE_ARRAY -> encode(value.getElementList());
      case TYPE_STRUCT -> encode(value.getFieldList());
      default -> TextNode.valueOf(text(value));
    };
  }

  private static ArrayNode encode(List<Value> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(v -> array.add(encode(v)));
    return array;
  }

  private static String text(Value value) {
    return switch (value.getType().getKind()) {
      case TYPE_INT64 -> Long.toString(value.getInt64Value());
      case TYPE_BOOL -> Boolean.toString(value.getBoolValue());
      case TYPE_DOUBLE -> Double.toString(value.getDoubleValue());
      case TYPE_STRING -> value.getStringValue();
      case TYPE_BYTES -> Base64.getEncoder().encodeToString(value.getBytesValue().toByteArray());
      case TYPE_DATE -> value.getLocalDateValue().toString();
      case TYPE_TIMESTAMP -> Long.toString(value.getTimestampUnixMicros());
      case TYPE_DATETIME -> {
        LocalDateTime at = value.getLocalDateTimeValue();
        yield at.toLocalDate() + "T" + time(at.toLocalTime());
      }
      case TYPE_TIME -> time(value.getLocalTimeValue());
      case TYPE_NUMERIC -> plain(value.getNumericValue());
      case TYPE_BIGNUMERIC -> plain(value.getBigNumericValue());
      case TYPE_JSON -> value.getJsonValue();
      case TYPE_INTERVAL -> Intervals.text(value.getIntervalValue());
      case TYPE_RANGE -> "[" + bound(value.start()) + ", " + bound(value.end()) + ")";
      default -> throw EngineException.unsupported("values of type " + Types.sql(value.getType()));
    };
  }

  private static String bound(Value value) {
    return value.isNull() ? "UNBOUNDED" : text(value);
  }

  private static String time(LocalTime time) {
    return (time.getNano() == 0 ? WHOLE_TIME : TIME).format(time);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** The value of that type; null or absent is NULL, or the empty array. */
  public static Value decode(Type type, JsonNode json) {
    boolean absent = json.isNull() || json.isMissingNode();
    if (type.isArray()) {
      List<Value> elements = new ArrayList<>(json.size());
      json.forEach(e -> elements.add(decode(type.asArray().getElementType(), e)));
      return Value.createArrayValue(type.asArray(), elements);
    }
    if (absent) {
      return Value.createNullValue(type);
    }
    if (type.isStruct()) {
      List<Value> values = new ArrayList<>(json.size());
      List<StructField> fields = type.asStruct().getFieldList();
      for (int i = 0; i < fields.size(); i++) {
        values.add(decode(fields.get(i).getType(), json.path(i)));
      }
      return Value.createStructValue(type.asStruct(), values);
    }
    return scalar(type, json.asText());
  }

  private static Value scalar(Type type, String text) {
    return switch (type.getKind()) {
      case TYPE_INT64 -> Value.createInt64Value(Long.parseLong(text));
      case TYPE_BOOL -> Value.createBoolValue(Boolean.parseBoolean(text));
      case TYPE_DOUBLE -> Value.createDoubleValue(Double.parseDouble(text));
      case TYPE_STRING -> Value.createStringValue(text);
      case TYPE_BYTES -> Value.createBytesValue(ByteString.copyFrom(Base64.getDecoder().decode(text)));
      case TYPE_DATE -> Value.createDateValue(LocalDate.parse(text));
      case TYPE_TIMESTAMP -> Value.createTimestampValueFromUnixMicros(Long.parseLong(text));
      case TYPE_DATETIME -> Value.createDatetimeValue(LocalDateTime.parse(text));
      case TYPE_TIME -> Value.createTimeValue(LocalTime.parse(text));
      case TYPE_NUMERIC -> Value.createNumericValue(new BigDecimal(text));
      case TYPE_BIGNUMERIC -> Value.createBigNumericValue(new BigDecimal(text));
      case TYPE_JSON -> Value.createJsonValue(text);
      case TYPE_INTERVAL -> Value.createIntervalValue(Intervals.parse(text));
      case TYPE_RANGE -> range(type, text);
      default -> throw EngineException.unsupported("values of type " + Types.sql(type));
    };
  }

  private static Value range(Type type, String text) {
    String[] bounds = text.substring(1, text.length() - 1).split(", ", 2);
    return Value.createRangeValue(type.asRange(), bound(type, bounds[0]), bound(type, bounds[1]));
  }

  private static Value bound(Type range, String text) {
    Type element = range.asRange().getElementType();
    return text.equals("UNBOUNDED") ? Value.createNullValue(element) : scalar(element, text);
  }
}
