package dev.groundwork.sandbox.providers.cty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.msgpack.core.ExtensionTypeHeader;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.ValueType;

/** The msgpack encoding of values, which the protocol uses for everything but stored state. */
public final class Msgpack {

  /** Any extension type means unknown; this one is unknown without refinements. */
  private static final byte UNKNOWN_EXTENSION = 0;

  private Msgpack() {}

  /** Bytes of a value of the given type. */
  public static byte[] encode(Type type, Value value) {
    try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
      write(out, type, value);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of the given type in these bytes. */
  public static Value decode(Type type, byte[] bytes) {
    try (MessageUnpacker in = MessagePack.newDefaultUnpacker(bytes)) {
      return read(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("value is not msgpack of type " + type.json(), e);
    }
  }

  private static void write(MessageBufferPacker out, Type type, Value value) throws IOException {
    switch (value) {
      case Value.Special.NULL -> out.packNil();
      case Value.Special.UNKNOWN -> {
        out.packExtensionTypeHeader(UNKNOWN_EXTENSION, 1);
        out.writePayload(new byte[1]);
      }
      case Value.Text(String text) -> out.packString(text);
      case Value.Bool(boolean bool) -> out.packBoolean(bool);
      case Value.Num(BigDecimal number) -> writeNumber(out, number);
      case Value.Items(List<Value> elements) -> writeAll(out, ((Type.ListOf) type).element(), elements);
      case Value.Bag(List<Value> elements) -> writeAll(out, ((Type.SetOf) type).element(), elements);
      case Value.Fields fields -> writeFields(out, type, fields);
    }
  }

  private static void writeAll(MessageBufferPacker out, Type element, List<Value> elements) throws IOException {
    out.packArrayHeader(elements.size());
    for (Value value : elements) {
      write(out, element, value);
    }
  }

  private static void writeFields(MessageBufferPacker out, Type type, Value.Fields fields) throws IOException {
    if (type instanceof Type.ObjectOf(var attributes)) {
      out.packMapHeader(attributes.size());
      for (var attribute : attributes.entrySet()) {
        out.packString(attribute.getKey());
        write(out, attribute.getValue(), fields.get(attribute.getKey()));
      }
      return;
    }
    Type element = ((Type.MapOf) type).element();
    out.packMapHeader(fields.entries().size());
    for (var entry : fields.entries().entrySet()) {
      out.packString(entry.getKey());
      write(out, element, entry.getValue());
    }
  }

  /** Integers and doubles as such where nothing is lost, else decimal text: the protocol allows all three. */
  private static void writeNumber(MessageBufferPacker out, BigDecimal number) throws IOException {
    if (number.scale() <= 0 && number.precision() - number.scale() <= 18) {
      out.packLong(number.longValueExact());
      return;
    }
    double approximation = number.doubleValue();
    if (Double.isFinite(approximation) && new BigDecimal(approximation).compareTo(number) == 0) {
      out.packDouble(approximation);
    } else {
      out.packString(number.toPlainString());
    }
  }

  private static Value read(MessageUnpacker in, Type type) throws IOException {
    ValueType next = in.getNextFormat().getValueType();
    if (next == ValueType.NIL) {
      in.unpackNil();
      return Value.NULL;
    }
    if (next == ValueType.EXTENSION) {
      ExtensionTypeHeader header = in.unpackExtensionTypeHeader();
      in.readPayload(header.getLength());
      return Value.UNKNOWN;
    }
    return switch (type) {
      case Type.Primitive.STRING -> new Value.Text(in.unpackString());
      case Type.Primitive.BOOL -> new Value.Bool(in.unpackBoolean());
      case Type.Primitive.NUMBER -> new Value.Num(readNumber(in, next));
      case Type.ListOf(Type element) -> new Value.Items(readAll(in, element));
      case Type.SetOf(Type element) -> new Value.Bag(readAll(in, element));
      case Type.MapOf _, Type.ObjectOf _ -> readFields(in, type);
    };
  }

  private static BigDecimal readNumber(MessageUnpacker in, ValueType next) throws IOException {
    return switch (next) {
      case INTEGER -> new BigDecimal(in.unpackBigInteger());
      case FLOAT -> BigDecimal.valueOf(in.unpackDouble());
      default -> new BigDecimal(in.unpackString());
    };
  }

  private static List<Value> readAll(MessageUnpacker in, Type element) throws IOException {
    int size = in.unpackArrayHeader();
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      elements.add(read(in, element));
    }
    return elements;
  }

  private static Value.Fields readFields(MessageUnpacker in, Type type) throws IOException {
    int size = in.unpackMapHeader();
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String name = in.unpackString();
      fields.put(name, read(in, entryType(type, name)));
    }
    return new Value.Fields(fields);
  }

  private static Type entryType(Type type, String name) throws IOException {
    Type entry = type instanceof Type.ObjectOf(var attributes) ? attributes.get(name) : ((Type.MapOf) type).element();
    if (entry == null) {
      throw new IOException("attribute " + name + " is not in the schema");
    }
    return entry;
  }
}
