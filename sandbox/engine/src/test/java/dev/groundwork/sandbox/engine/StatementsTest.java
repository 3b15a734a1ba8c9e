package dev.groundwork.sandbox.engine;

import static dev.groundwork.sandbox.engine.ChildEngine.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Statements")
class StatementsTest {
  @RegisterExtension static final ChildEngine ENGINE = new ChildEngine();

  private static ObjectNode fruits() {
    return table("id INTEGER, name STRING", "[\"1\",\"apple\"]", "[\"2\",\"pear\"]", "[\"3\",null]");
  }

  private static ObjectNode news() {
    return table("id INTEGER, name STRING", "[\"2\",\"plum\"]", "[\"4\",\"fig\"]");
  }

  @Test
  void a_table_is_found_however_its_name_is_quoted() {
    for (String name : new String[] {"p.d.t", "`p.d.t`", "`p`.`d`.`t`", "`p`.d.t", "d.t", "`d.t`"}) {
      assertThat(ENGINE.rows("SELECT t.id FROM " + name + " WHERE t.id = 3", fruits())).containsExactly("[\"3\"]");
    }
  }

  @Test
  void a_with_query_hides_a_table_of_its_name() {
    assertThat(ENGINE.rows("WITH t AS (SELECT id FROM p.d.t WHERE id < 3) SELECT MAX(id) FROM t", fruits()))
        .containsExactly("[\"2\"]");
  }

  @Test
  void columns_without_a_name_are_counted() {
    JsonNode fields = ENGINE.effect("SELECT 1, 'x' AS named, 2").get("fields");
    assertThat(fields.findValuesAsText("name")).containsExactly("f0_", "named", "f1_");
  }

  @Test
  void an_update_changes_only_the_rows_it_means() {
    assertThat(ENGINE.rows("UPDATE p.d.t SET name = UPPER(name) WHERE id = 2", fruits()))
        .containsExactly("[\"1\",\"apple\"]", "[\"2\",\"PEAR\"]", "[\"3\",null]");
  }

  @Test
  void an_update_takes_values_from_another_table() {
    String sql = "UPDATE p.d.t AS a SET name = b.name FROM p.d.s AS b WHERE a.id = b.id";
    assertThat(ENGINE.rows(sql, fruits(), news()))
        .containsExactly("[\"1\",\"apple\"]", "[\"2\",\"plum\"]", "[\"3\",null]");
  }

  @Test
  void an_update_that_matches_a_row_twice_is_refused() {
    ObjectNode twice = table("id INTEGER, name STRING", "[\"2\",\"x\"]", "[\"2\",\"y\"]");
    assertThat(ENGINE.refusal("UPDATE p.d.t a SET name = b.name FROM p.d.s b WHERE a.id = b.id", fruits(), twice))
        .isEqualTo("invalidQuery: UPDATE/MERGE must match at most one source row for each target row");
  }

  @Test
  void a_delete_without_condition_is_refused() {
    assertThat(ENGINE.refusal("DELETE FROM p.d.t", fruits())).contains("DELETE must have a WHERE clause");
  }

  @Test
  void a_merge_updates_inserts_and_deletes_in_one_go() {
    String sql =
        "MERGE p.d.t AS t USING p.d.s AS s ON t.id = s.id"
            + " WHEN MATCHED AND s.name = 'plum' THEN UPDATE SET name = CONCAT(t.name, '>', s.name)"
            + " WHEN NOT MATCHED THEN INSERT (id, name) VALUES (id, name)"
            + " WHEN NOT MATCHED BY SOURCE AND t.name IS NULL THEN DELETE";
    assertThat(ENGINE.rows(sql, fruits(), news()))
        .containsExactly("[\"1\",\"apple\"]", "[\"2\",\"pear>plum\"]", "[\"4\",\"fig\"]");
    JsonNode effect = ENGINE.effect(sql, fruits(), news());
    assertThat(effect.get("inserted").asInt()).isEqualTo(1);
    assertThat(effect.get("updated").asInt()).isEqualTo(1);
    assertThat(effect.get("deleted").asInt()).isEqualTo(1);
  }

  @Test
  void a_merge_on_false_replaces_what_its_conditions_name() {
    String sql =
        "MERGE INTO p.d.t AS t USING (SELECT * FROM p.d.s) AS s ON FALSE"
            + " WHEN NOT MATCHED BY SOURCE AND id IN (2, 3) THEN DELETE WHEN NOT MATCHED THEN INSERT ROW";
    assertThat(ENGINE.rows(sql, fruits(), news()))
        .containsExactly("[\"1\",\"apple\"]", "[\"2\",\"plum\"]", "[\"4\",\"fig\"]");
  }

  @Test
  void the_first_clause_of_a_merge_that_holds_wins() {
    String sql =
        "MERGE p.d.t AS t USING p.d.s AS s ON t.id = s.id WHEN MATCHED AND t.id = 2 THEN DELETE"
            + " WHEN MATCHED THEN UPDATE SET name = 'never'";
    assertThat(ENGINE.rows(sql, fruits(), news())).containsExactly("[\"1\",\"apple\"]", "[\"3\",null]");
  }

  @Test
  void an_insert_writes_only_new_rows_with_missing_columns_empty() {
    assertThat(ENGINE.rows("INSERT INTO p.d.t (name) VALUES ('a'), (CONCAT('b', 'c'))", fruits()))
        .containsExactly("[null,\"a\"]", "[null,\"bc\"]");
    assertThat(ENGINE.rows("INSERT p.d.t SELECT id + 10, name FROM p.d.s", fruits(), news()))
        .containsExactly("[\"12\",\"plum\"]", "[\"14\",\"fig\"]");
  }

  @Test
  void an_insert_of_null_into_a_required_column_is_refused() {
    ObjectNode strict = table("id INTEGER REQUIRED, name STRING");
    assertThat(ENGINE.refusal("INSERT p.d.t (name) VALUES ('x')", strict))
        .isEqualTo("invalidQuery: Required field id cannot be null");
  }

  @Test
  void create_table_tells_columns_partitioning_clustering_and_options() {
    JsonNode effect =
        ENGINE.effect(
            "CREATE OR REPLACE TABLE p.d.n (id INT64 NOT NULL OPTIONS(description='key'), tags ARRAY<STRING>,"
                + " price NUMERIC(10, 2), `at` TIMESTAMP) PARTITION BY TIMESTAMP_TRUNC(`at`, MONTH) CLUSTER BY id"
                + " OPTIONS(description='d', labels=[('a', 'b')])");
    JsonNode fields = effect.get("fields");
    assertThat(fields.findValuesAsText("type")).containsExactly("INTEGER", "STRING", "NUMERIC", "TIMESTAMP");
    assertThat(fields.findValuesAsText("mode")).containsExactly("REQUIRED", "REPEATED", "NULLABLE", "NULLABLE");
    assertThat(fields.get(0).get("description").asText()).isEqualTo("key");
    assertThat(fields.get(2).get("precision").asText()).isEqualTo("10");
    assertThat(effect.at("/timePartitioning/type").asText()).isEqualTo("MONTH");
    assertThat(effect.at("/timePartitioning/field").asText()).isEqualTo("at");
    assertThat(effect.at("/clustering/fields/0").asText()).isEqualTo("id");
    assertThat(effect.at("/options/labels/value")).isEqualTo(ChildEngine.json("[[\"a\",\"b\"]]"));
  }

  @Test
  void create_table_as_select_casts_to_declared_columns() {
    assertThat(ENGINE.rows("CREATE TABLE p.d.n (id FLOAT64, name STRING) AS SELECT id, name FROM p.d.t", fruits()))
        .first()
        .isEqualTo("[\"1.0\",\"apple\"]");
  }

  @Test
  void create_view_tells_columns_and_keeps_the_query_as_written() {
    JsonNode effect = ENGINE.effect("CREATE VIEW p.d.v AS SELECT id, UPPER( name ) AS n FROM p.d.t", fruits());
    assertThat(effect.get("query").asText()).isEqualTo("SELECT id, UPPER( name ) AS n FROM p.d.t");
    assertThat(effect.get("fields").findValuesAsText("name")).containsExactly("id", "n");
  }

  @Test
  void a_view_is_read_through_to_its_tables() {
    ObjectNode view = table("id INTEGER");
    view.remove("rows");
    view.put("view", "SELECT id FROM d.t WHERE name IS NOT NULL").putObject("tables").put("d.t", "p.d.t");
    assertThat(ENGINE.rows("SELECT COUNT(*) FROM p.d.s", fruits(), view)).containsExactly("[\"2\"]");
  }

  @Test
  void variables_are_seen_unless_a_column_has_their_name() {
    ObjectNode request = ENGINE.request("SELECT wanted, id FROM p.d.t WHERE id = wanted", fruits());
    ObjectNode variable = request.putArray("variables").addObject().put("name", "wanted").put("value", "2");
    variable.putObject("field").put("name", "wanted").put("type", "INTEGER");
    assertThat(ENGINE.ask(request).at("/ok/rows").asInt()).isEqualTo(1);
  }
}
