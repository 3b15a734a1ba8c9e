package dev.groundwork.ingestion.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.model.FieldType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A record written as a line")
class RecordRoundTripTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Property
  void is_one_line_that_reads_back_as_the_record(@ForAll("records") ObjectNode record) throws IOException {
    try (RecordChecker checker =
        new RecordChecker(RecordCheckerTest.endpoint(List.of("id"), Map.of("id", FieldType.INTEGER)))) {
      String sent = JSON.writeValueAsString(record);
      Fault fault = RecordCheckerTest.check(checker, sent);

      String line = RecordCheckerTest.line(checker);

      assertThat(fault).isNull();
      assertThat(line).doesNotContain("\n", "\r");
      assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(sent));
      assertThat(line).isEqualTo(sent);
    }
  }

  @Provide
  Arbitrary<ObjectNode> records() {
    Arbitrary<String> names = Arbitraries.strings().all().ofMaxLength(8).map(RecordRoundTripTest::carried);
    return Arbitraries.maps(names.filter(name -> !name.equals("id")), values()).ofMaxSize(6)
        .map(
            fields -> {
              ObjectNode record = JSON.createObjectNode().put("id", fields.size());
              record.setAll(fields);
              return record;
            });
  }

  private static Arbitrary<JsonNode> values() {
    Arbitrary<JsonNode> text =
        Arbitraries.strings().all().ofMaxLength(40).map(value -> JSON.getNodeFactory().textNode(carried(value)));
    Arbitrary<JsonNode> whole = Arbitraries.bigIntegers().map(JSON.getNodeFactory()::numberNode);
    Arbitrary<JsonNode> truth = Arbitraries.of(true, false).map(JSON.getNodeFactory()::booleanNode);
    Arbitrary<JsonNode> none = Arbitraries.just(JSON.nullNode());
    Arbitrary<JsonNode> leaf = Arbitraries.oneOf(text, whole, truth, none);
    Arbitrary<JsonNode> list = leaf.list().ofMaxSize(4).map(items -> JSON.createArrayNode().addAll(items));
    Arbitrary<JsonNode> object =
        Arbitraries.maps(Arbitraries.strings().alpha(), list).ofMaxSize(3).map(JSON.createObjectNode()::setAll);
    return Arbitraries.oneOf(leaf, list, object);
  }

  /** Half a surrogate pair is another test's affair. */
  private static String carried(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
