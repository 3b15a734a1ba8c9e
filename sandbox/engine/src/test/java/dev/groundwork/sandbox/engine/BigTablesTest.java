package dev.groundwork.sandbox.engine;

import static dev.groundwork.sandbox.engine.ChildEngine.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Tables beyond what the native library takes at once")
class BigTablesTest {
  @RegisterExtension static final ChildEngine ENGINE = new ChildEngine();

  private static final int ROWS = 30_000;

  /** 9 MB, nearly all of it in {@code filler}. */
  private static ObjectNode big() {
    String filler = "x".repeat(300);
    String[] rows =
        IntStream.range(0, ROWS).mapToObj(i -> "[\"%d\",\"%s\"]".formatted(i, filler)).toArray(String[]::new);
    return table("id INTEGER, filler STRING", rows);
  }

  private static ObjectNode small() {
    return table("id INTEGER, note STRING", "[\"7\",\"a\"]", "[\"29999\",\"b\"]", "[\"90000\",\"c\"]");
  }

  @Test
  void columns_that_are_not_read_do_not_count() {
    assertThat(ENGINE.rows("SELECT COUNT(*), MAX(id), COUNT(DISTINCT id) FROM p.d.t", big()))
        .containsExactly("[\"30000\",\"29999\",\"30000\"]");
    assertThat(ENGINE.rows("WITH w AS (SELECT * EXCEPT (filler) FROM p.d.t) SELECT SUM(id) FROM w", big()))
        .containsExactly("[\"449985000\"]");
  }

  @Test
  void a_table_that_is_read_row_by_row_is_read_in_portions_and_in_order() {
    List<String> rows = ENGINE.rows("SELECT id, CONCAT(filler, 'y') AS f FROM p.d.t WHERE MOD(id, 2) = 0", big());
    assertThat(rows).hasSize(ROWS / 2);
    assertThat(rows.get(0)).startsWith("[\"0\",\"xxx").endsWith("xy\"]");
    assertThat(rows.getLast()).startsWith("[\"29998\"");
  }

  @Test
  void it_is_changed_and_merged_in_portions_too() {
    assertThat(ENGINE.rows("UPDATE p.d.t SET filler = CONCAT('new', filler) WHERE id = 20000", big()))
        .hasSize(ROWS)
        .filteredOn(row -> row.contains("new"))
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("[\"20000\""));
    String merge =
        "MERGE p.d.t AS t USING p.d.s AS s ON t.id = s.id"
            + " WHEN MATCHED THEN UPDATE SET filler = CONCAT(s.note, SUBSTR(t.filler, 1, 1))"
            + " WHEN NOT MATCHED THEN INSERT (id, filler) VALUES (id, note)";
    assertThat(ENGINE.rows(merge, big(), small()))
        .hasSize(ROWS + 1)
        .contains("[\"7\",\"ax\"]", "[\"29999\",\"bx\"]", "[\"90000\",\"c\"]");
  }

  @Test
  void what_needs_all_of_it_at_once_is_refused_with_the_way_out() {
    assertThat(ENGINE.refusal("SELECT filler, COUNT(*) FROM p.d.t GROUP BY filler", big()))
        .startsWith("resourcesExceeded: Resources exceeded during query execution: this statement needs 9,")
        .endsWith("Read fewer columns, or filter into a smaller table first.");
  }

  @Test
  void results_may_be_big() {
    String sql = "SELECT x, REPEAT('y', 1000) AS y FROM UNNEST(GENERATE_ARRAY(1, 9000)) AS x";
    assertThat(ENGINE.rows(sql)).hasSize(9000).allSatisfy(row -> assertThat(row).hasSizeGreaterThan(1000));
  }
}
