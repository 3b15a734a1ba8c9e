package dev.groundwork.ingestion.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.groundwork.ingestion.contract.Fault.Kind;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.FieldType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A record held against its contract")
class RecordCheckerTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final RecordChecker checker =
      new RecordChecker(endpoint(List.of("id"), Map.of("id", FieldType.INTEGER, "value", FieldType.STRING)));

  @AfterEach
  void close() {
    checker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STRING    | \"a\"                         | true",
        "STRING    | 1                             | false",
        "STRING    | null                          | true",
        "INTEGER   | 9223372036854775807           | true",
        "INTEGER   | 9223372036854775808           | false",
        "INTEGER   | 1.0                           | false",
        "NUMBER    | 1                             | true",
        "NUMBER    | 1e3                           | true",
        "NUMBER    | \"1\"                         | false",
        "BOOLEAN   | false                         | true",
        "BOOLEAN   | 0                             | false",
        "TIMESTAMP | \"2026-01-02T03:04:05Z\"      | true",
        "TIMESTAMP | \"2026-01-02T03:04:05+02:00\" | true",
        "TIMESTAMP | \"2026-01-02\"                | false",
        "TIMESTAMP | 1767323045                    | false",
        "DATE      | \"2026-02-28\"                | true",
        "DATE      | \"2026-02-30\"                | false",
        "OBJECT    | {\"a\":[1,{}]}                | true",
        "OBJECT    | []                            | false",
        "ARRAY     | [1,[2]]                       | true",
        "ARRAY     | {}                            | false",
      })
  void has_the_declared_types(FieldType type, String value, boolean allowed) throws IOException {
    try (RecordChecker typed =
        new RecordChecker(endpoint(List.of("id"), Map.of("id", FieldType.INTEGER, "value", type)))) {
      Fault fault = check(typed, "{\"id\":1,\"value\":" + value + "}");
      assertThat(fault == null).isEqualTo(allowed);
    }
  }

  @ParameterizedTest
  @CsvSource({"{}", "{\"id\":null}", "{\"value\":\"x\"}"})
  void without_a_key_may_not_land(String record) throws IOException {
    assertThat(check(checker, record)).extracting("kind").isEqualTo(Kind.MISSING_KEY);
  }

  @Test
  void with_a_key_of_an_earlier_record_may_not_land() throws IOException {
    assertThat(check(checker, "{\"id\":1}")).isNull();
    assertThat(check(checker, "{\"id\":2}")).isNull();
    assertThat(check(checker, "{\"id\":1,\"value\":\"other\"}"))
        .isEqualTo(new Fault(Kind.DUPLICATE_KEY, "another record of this answer has the same [id]"));
  }

  @Test
  void that_may_not_land_does_not_take_a_key_from_one_that_may() throws IOException {
    assertThat(check(checker, "{\"id\":1,\"value\":7}")).isNotNull();
    assertThat(check(checker, "{\"id\":1,\"value\":\"good\"}")).isNull();
  }

  @Test
  void has_a_key_of_several_fields_whatever_their_order() throws IOException {
    try (RecordChecker pair =
        new RecordChecker(endpoint(List.of("a", "b"), Map.of("a", FieldType.STRING, "b", FieldType.STRING)))) {
      assertThat(check(pair, "{\"a\":\"x\",\"b\":\"yz\"}")).isNull();
      assertThat(check(pair, "{\"a\":\"xy\",\"b\":\"z\"}")).isNull();
      assertThat(check(pair, "{\"b\":\"yz\",\"a\":\"x\"}")).extracting("kind").isEqualTo(Kind.DUPLICATE_KEY);
    }
  }

  @Test
  void with_a_field_twice_may_not_land() throws IOException {
    assertThat(check(checker, "{\"id\":1,\"id\":2}")).extracting("kind").isEqualTo(Kind.FIELD_TWICE);
    assertThat(line(checker)).isEqualTo("{\"id\":1,\"id\":2}");
  }

  @Test
  void with_text_that_no_utf8_can_carry_may_not_land_and_is_kept() throws IOException {
    assertThat(check(checker, "{\"id\":1,\"value\":\"a\\ud800\\n\"}")).extracting("kind").isEqualTo(Kind.BROKEN_TEXT);
    assertThat(line(checker)).isEqualTo("{\"id\":1,\"value\":\"a\\ud800\\u000a\"}");
  }

  @Test
  void tells_types_and_never_values_when_it_is_at_fault() throws IOException {
    assertThat(check(checker, "{\"id\":1,\"value\":{\"secret\":\"s3cr3t\"}}"))
        .isEqualTo(new Fault(Kind.WRONG_TYPE, "field value holds: object; allowed: string"));
    assertThat(check(checker, "{\"id\":99999999999999999999}"))
        .isEqualTo(new Fault(Kind.WRONG_TYPE, "field id holds: integer beyond 64 bits; allowed: integer"));
  }

  @Test
  void keeps_the_order_of_fields_and_the_digits_of_numbers() throws IOException {
    check(checker, "{ \"z\" : 1.10, \"id\":1, \"a\": [1e3, -0.0, 123456789012345678901234567890] }");
    assertThat(line(checker)).isEqualTo("{\"z\":1.10,\"id\":1,\"a\":[1e3,-0.0,123456789012345678901234567890]}");
  }

  @Test
  void counts_as_drift_what_the_contract_does_not_know() throws IOException {
    check(checker, "{\"id\":1,\"new\":true}");
    check(checker, "{\"id\":2,\"new\":false,\"newer\":null}");
    check(checker, "{\"id\":2,\"of a bad record\":1}");

    assertThat(checker.schema().unknownFields()).containsExactly(Map.entry("new", 2L), Map.entry("newer", 1L));
  }

  @Test
  void fills_no_memory_with_field_names_made_of_data() throws IOException {
    for (int i = 0; i < SeenSchema.MOST_FIELDS + 50; i++) {
      check(checker, "{\"id\":%d,\"f%d\":1}".formatted(i, i));
    }
    assertThat(checker.schema().unknownFields()).hasSize(SeenSchema.MOST_FIELDS + 1).containsEntry("...", 50L);
  }

  @Test
  void changes_the_fingerprint_only_by_a_new_field_or_type() throws IOException {
    check(checker, "{\"id\":1,\"a\":1}");
    String before = checker.schema().fingerprint();
    check(checker, "{\"a\":2,\"id\":2,\"b\":null}");
    assertThat(checker.schema().fingerprint()).isEqualTo(before);
    check(checker, "{\"a\":\"text\",\"id\":3}");
    assertThat(checker.schema().fingerprint()).isNotEqualTo(before);
  }

  static Endpoint endpoint(List<String> key, Map<String, FieldType> contract) {
    return new Endpoint("things", "/things", key, new LinkedHashMap<>(contract), List.of());
  }

  static @Nullable Fault check(RecordChecker checker, String record) throws IOException {
    try (JsonParser parser = JSON.createParser(record)) {
      parser.nextToken();
      return checker.check(parser);
    }
  }

  static String line(RecordChecker checker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    checker.writeLine(out);
    assertThat(checker.lineLength()).isEqualTo(out.size());
    return out.toString(StandardCharsets.UTF_8);
  }
}
