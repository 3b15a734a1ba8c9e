package dev.groundwork.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numbers of a run")
class ReconciliationTest {
  private static final EndpointFigures GOOD = figures(100, 98, 2, OptionalLong.of(98), 4);

  @Test
  void reconcile_when_every_record_of_the_source_is_in_the_raw_table_or_in_quarantine() {
    assertThat(problems(GOOD)).isEmpty();
    assertThat(new Reconciliation("r1", List.of(GOOD), marts(7)).reconciles()).isTrue();
  }

  @Test
  void do_not_when_a_record_got_lost_on_its_way_to_the_bucket() {
    assertThat(problems(figures(100, 98, 1, OptionalLong.of(98), 4)))
        .containsExactly("blog.posts: the source sent 100 records, but 98 landed and 1 are in quarantine");
  }

  @Test
  void do_not_when_the_raw_table_has_fewer_or_more_rows_than_landed() {
    assertThat(problems(figures(100, 100, 0, OptionalLong.of(99), 4)))
        .containsExactly("blog.posts: 100 records landed, but the raw table has 99 rows of them");
    assertThat(problems(figures(100, 100, 0, OptionalLong.of(200), 4))).hasSize(1);
  }

  @Test
  void reconcile_when_the_raw_table_also_keeps_earlier_versions() {
    assertThat(problems(new EndpointFigures("blog", "posts", 100, 100, 0, 1234, OptionalLong.of(190), 100, 4)))
        .isEmpty();
  }

  @Test
  void do_not_without_a_raw_table() {
    assertThat(problems(figures(0, 0, 0, OptionalLong.empty(), 4)))
        .containsExactly("blog.posts: there is no raw table; did the sync run?");
  }

  @Test
  void do_not_when_nothing_was_tested() {
    assertThat(problems(figures(1, 1, 0, OptionalLong.of(1), 0))).containsExactly("blog.posts: no dbt test passed");
  }

  @Test
  void do_not_with_an_empty_mart_or_none() {
    assertThat(new Reconciliation("r1", List.of(GOOD), marts(0)).problems())
        .containsExactly("mart posts_by_user has no rows");
    assertThat(new Reconciliation("r1", List.of(GOOD), new TreeMap<>()).problems())
        .containsExactly("there are no marts");
  }

  @Test
  void do_not_without_endpoints() {
    assertThat(new Reconciliation("r1", List.of(), marts(1)).problems()).containsExactly("run r1 has no endpoints");
  }

  @Test
  void tell_all_that_does_not_agree_at_once() {
    assertThat(problems(figures(3, 1, 1, OptionalLong.of(7), 0))).hasSize(3);
  }

  private static List<String> problems(EndpointFigures figures) {
    return new Reconciliation("r1", List.of(figures), marts(7)).problems();
  }

  private static TreeMap<String, Long> marts(long rows) {
    return new TreeMap<>(Map.of("posts_by_user", rows));
  }

  private static EndpointFigures figures(long source, long landed, long quarantined, OptionalLong raw, long tests) {
    return new EndpointFigures("blog", "posts", source, landed, quarantined, 1234, raw, raw.orElse(0), tests);
  }
}
