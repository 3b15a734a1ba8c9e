package dev.groundwork.sandbox.providers.cty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What may travel between Terraform and a provider, in any shape. */
class MsgpackPropertiesTest {

  record Typed(Type type, Value value) {}

  @Property
  void any_value_survives_the_wire(@ForAll("typed") Typed typed) {
    byte[] bytes = Msgpack.encode(typed.type(), typed.value());
    assertThat(Msgpack.decode(typed.type(), bytes)).isEqualTo(typed.value());
  }

  @Property
  void any_known_value_survives_as_json(@ForAll("typed") Typed typed) {
    if (!typed.value().hasUnknown()) {
      assertThat(Json.decode(typed.type(), Json.encode(typed.value()))).isEqualTo(typed.value());
    }
  }

  @Property
  void no_number_loses_a_digit(@ForAll BigDecimal number) {
    byte[] bytes = Msgpack.encode(Type.Primitive.NUMBER, new Value.Num(number));
    assertThat(((Value.Num) Msgpack.decode(Type.Primitive.NUMBER, bytes)).number()).isEqualByComparingTo(number);
  }

  @Property
  void a_set_has_no_order(@ForAll List<String> texts) {
    List<Value> elements = new ArrayList<>(texts.stream().map(Value.Text::new).toList());
    Value set = new Value.Bag(elements);
    Collections.reverse(elements);
    assertThat(new Value.Bag(elements)).isEqualTo(set).hasSameHashCodeAs(set);
  }

  @Example
  void numbers_are_equal_by_value() {
    assertThat(new Value.Num(new BigDecimal("1.0"))).isEqualTo(new Value.Num(BigDecimal.ONE));
    assertThat(new Value.Num(new BigDecimal("0.00"))).isEqualTo(new Value.Num(BigDecimal.ZERO));
  }

  @Example
  void stored_state_is_read_leniently() {
    Type type = new Type.ObjectOf(new TreeMap<>(Map.of("size", Type.Primitive.NUMBER, "on", Type.Primitive.BOOL)));
    Value read = Json.decode(type, Json.parse("{\"size\": \"12\", \"on\": \"true\", \"gone\": 1}".getBytes()));
    assertThat(read).isEqualTo(new Value.Fields(
        Map.of("size", new Value.Num(new BigDecimal(12)), "on", new Value.Bool(true))));
  }

  @Provide
  Arbitrary<Typed> typed() {
    return type(3).flatMap(type -> value(type).map(value -> new Typed(type, value)));
  }

  private static Arbitrary<Type> type(int depth) {
    Arbitrary<Type> primitive = Arbitraries.of(Type.Primitive.values()).map(type -> type);
    if (depth == 0) {
      return primitive;
    }
    Arbitrary<Type> element = type(depth - 1);
    return Arbitraries.oneOf(
        primitive,
        element.map(Type.ListOf::new),
        element.map(Type.SetOf::new),
        element.map(Type.MapOf::new),
        Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1), element).ofMaxSize(4)
            .map(attributes -> new Type.ObjectOf(new TreeMap<>(attributes))));
  }

  private static Arbitrary<Value> value(Type type) {
    Arbitrary<Value> known = switch (type) {
      case Type.Primitive.STRING -> Arbitraries.strings().map(Value.Text::new);
      case Type.Primitive.BOOL -> Arbitraries.of(true, false).map(Value.Bool::new);
      case Type.Primitive.NUMBER -> Arbitraries.bigDecimals().ofScale(6).map(Value.Num::new);
      case Type.ListOf(Type element) -> value(element).list().ofMaxSize(4).map(Value.Items::new);
      case Type.SetOf(Type element) -> value(element).list().ofMaxSize(4).map(Value.Bag::new);
      case Type.MapOf(Type element) ->
          Arbitraries.maps(Arbitraries.strings(), value(element)).ofMaxSize(4).map(Value.Fields::new);
      case Type.ObjectOf(var attributes) -> fields(attributes);
    };
    return Arbitraries.frequencyOf(
        Tuple.of(8, known),
        Tuple.of(1, Arbitraries.just(Value.NULL)),
        Tuple.of(1, Arbitraries.just(Value.UNKNOWN)));
  }

  private static Arbitrary<Value> fields(Map<String, Type> attributes) {
    List<String> names = List.copyOf(attributes.keySet());
    List<Arbitrary<Value>> values = names.stream().map(name -> value(attributes.get(name))).toList();
    return Combinators.combine(values).as(made -> {
      Map<String, Value> fields = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        fields.put(names.get(i), made.get(i));
      }
      return new Value.Fields(fields);
    });
  }
}
