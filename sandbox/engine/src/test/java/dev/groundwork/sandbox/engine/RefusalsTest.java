package dev.groundwork.sandbox.engine;

import static dev.groundwork.sandbox.engine.ChildEngine.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Refusals")
class RefusalsTest {
  @RegisterExtension static final ChildEngine ENGINE = new ChildEngine();

  private final ObjectNode users = table("user_id INTEGER, name STRING");

  @Test
  void a_misspelt_column_is_named_with_its_place_and_a_suggestion() {
    assertThat(ENGINE.refusal("SELECT user_idd FROM p.d.t", users))
        .isEqualTo("invalidQuery: Unrecognized name: user_idd; Did you mean user_id? at [1:8]");
  }

  @Test
  void places_count_from_the_beginning_of_a_script_whatever_letters_come_before() {
    String sql = "SELECT 'ä';\n  SELECT nope";
    ObjectNode request = ENGINE.request(sql);
    request.set("start", ENGINE.parse(sql).at("/ok/statements/1/start"));
    assertThat(ENGINE.ask(request).at("/error/message").asText()).isEqualTo("Unrecognized name: nope at [2:10]");
  }

  @Test
  void a_syntax_error_tells_what_was_unexpected() {
    assertThat(ENGINE.refusal("SELECT 1 FRM x")).isEqualTo(
        "invalidQuery: Syntax error: Expected end of input but got identifier \"x\" at [1:14]");
  }

  @Test
  void division_by_zero_is_an_error_of_the_query() {
    assertThat(ENGINE.refusal("SELECT 1 / 0")).isEqualTo("invalidQuery: division by zero: 1 / 0");
  }

  @Test
  void a_column_name_may_not_come_twice() {
    assertThat(ENGINE.refusal("SELECT 1 AS a, 2 AS A"))
        .startsWith("invalidQuery: Duplicate column names in the result are not supported. Found duplicate(s): ");
  }

  @Test
  void what_is_not_emulated_is_named() {
    assertThat(ENGINE.refusal("CREATE TEMP FUNCTION f(x INT64) AS (x + 1)"))
        .isEqualTo("notImplemented: The sandbox does not emulate the statement CREATE FUNCTION.");
    assertThat(ENGINE.refusal("SELECT * FROM p.d.t FOR SYSTEM_TIME AS OF CURRENT_TIMESTAMP()", users))
        .startsWith("notImplemented: ");
    assertThat(ENGINE.refusal("SELECT HLL_COUNT.INIT(user_id) FROM p.d.t", table("user_id INTEGER", "[\"1\"]")))
        .startsWith("notImplemented: ");
  }

  @Test
  void the_process_ends_when_its_input_does() throws Exception {
    ChildEngine own = new ChildEngine();
    own.beforeAll(null);
    assertThat(own.rows("SELECT 1")).containsExactly("[\"1\"]");
    own.process().getOutputStream().close();
    assertThat(own.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    own.afterAll(null);
  }
}
