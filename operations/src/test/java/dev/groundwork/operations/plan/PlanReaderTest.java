package dev.groundwork.operations.plan;

import static dev.groundwork.operations.plan.PlannedResource.document;
import static dev.groundwork.operations.plan.PlannedResource.of;
import static dev.groundwork.operations.plan.PlannedResource.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan, read")
class PlanReaderTest {
  private static final PlanReader READER = new PlanReader(new Secrecy(List.of()));

  @Test
  void counts_a_replacement_once_and_leaves_out_what_stays() {
    StackPlan plan =
        read(
            of("a.one", "create"),
            of("a.two", "update"),
            of("a.three", "delete"),
            of("a.four", "delete", "create"),
            of("a.five", "create", "delete"),
            of("a.six", "no-op"),
            of("data.b.seven", "read").with("mode", "data"));
    assertThat(plan.counts()).isEqualTo(new Counts(1, 1, 2, 1, 0)).hasToString("1 to destroy, 2 to replace, 1 to change, 1 to add");
    assertThat(plan.changes()).extracting(ResourceChange::address).isSorted().hasSize(5);
    assertThat(read(of("a.six", "no-op")).counts()).hasToString("no changes");
  }

  @Test
  void tells_what_differs_down_to_the_field_and_nothing_else() {
    Map<String, ?> before = Map.of("name", "a", "rule", List.of(Map.of("age", 30, "type", "Delete")), "labels", Map.of("x", "1"));
    Map<String, ?> after = Map.of("name", "a", "rule", List.of(Map.of("age", 14, "type", "Delete")), "labels", Map.of("y", "1"));
    assertThat(differences(before, after))
        .containsExactly(
            new AttributeChange("labels.x", "\"1\"", "null"),
            new AttributeChange("labels.y", "null", "\"1\""),
            new AttributeChange("rule[0].age", "30", "14"));
  }

  @Test
  void looks_into_json_that_is_kept_as_a_text() {
    assertThat(differences(Map.of("config", "{\"prefix\":\"a/\",\"files\":[{\"t\":1}]}"), Map.of("config", "{\"prefix\":\"b/\",\"files\":[{\"t\":1}]}")))
        .containsExactly(new AttributeChange("config.prefix", "\"a/\"", "\"b/\""));
  }

  @Test
  void says_what_is_known_only_after_the_apply() {
    ResourceChange change =
        read(of("a.b", "update").before(Map.of("id", "x")).after(Map.of()).in("after_unknown", Map.of("id", true)))
            .changes()
            .getFirst();
    assertThat(change.attributes()).containsExactly(new AttributeChange("id", "\"x\"", "(known after apply)"));
  }

  @Test
  void names_what_forces_a_replacement_and_why_it_is_made() {
    ResourceChange change =
        read(
                of("fivetran_group.loader", "delete", "create")
                    .with("action_reason", "replace_because_cannot_update")
                    .before(Map.of("id", "decent_ballad", "name", "old", "config", List.of(Map.of("p", 1))))
                    .after(Map.of("name", "new", "config", List.of(Map.of("p", 2))))
                    .in("after_unknown", Map.of("id", true))
                    .in("replace_paths", List.of(List.of("name"), List.of("config", 0, "p"))))
            .changes()
            .getFirst();
    assertThat(change.identity()).isEqualTo("decent_ballad");
    assertThat(change.reason()).isEqualTo("cannot be changed in place");
    assertThat(change.forcedBy())
        .containsExactly(
            new AttributeChange("config[0].p", "1", "2"), new AttributeChange("name", "\"old\"", "\"new\""));
  }

  @Test
  void keeps_what_moved_or_is_imported_though_nothing_else_happens() {
    assertThat(read(of("a.new", "no-op").with("previous_address", "a.old"), of("a.taken", "no-op").in("importing", Map.of("id", "1"))).changes())
        .extracting(ResourceChange::movedFrom, ResourceChange::imported)
        .containsExactly(tuple("a.old", false), tuple("", true));
  }

  @Test
  void names_drift_but_not_the_vendors_bookkeeping() {
    var changed = of("a.b", "update").before(Map.of("etag", "1", "paused", false)).after(Map.of("etag", "2", "paused", true));
    var kept = of("a.c", "update").before(Map.of("etag", "1")).after(Map.of("etag", "2"));
    var gone = of("a.d", "delete").before(Map.of("id", "x"));
    String document = document(Map.of("resource_drift", List.of(gone.asDrift(), kept.asDrift(), changed.asDrift())));
    assertThat(READER.read("google", document).drift())
        .containsExactly(new Drift("a.b", false, List.of("paused")), new Drift("a.d", true, List.of()));
  }

  @Test
  void is_not_complete_where_terraform_stopped_early() {
    assertThat(READER.read("google", document(Map.of("errored", true))).complete()).isFalse();
    assertThat(READER.read("google", document(Map.of("complete", false))).complete()).isFalse();
    assertThat(READER.read("google", document()).complete()).isTrue();
  }

  @Test
  void is_refused_where_it_is_something_else() {
    assertThatThrownBy(() -> READER.read("google", "{\"token\": \"hunter2")).isInstanceOf(UnreadablePlan.class)
        .hasMessageContaining("google").hasMessageContaining("no JSON").hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> READER.read("google", "{\"version\":4}")).hasMessageContaining("format none");
    assertThatThrownBy(() -> read(of("a.b", "transmute"))).hasMessageContaining("transmute");
  }

  private static List<AttributeChange> differences(Map<String, ?> before, Map<String, ?> after) {
    return read(of("a.b", "update").before(before).after(after)).changes().getFirst().attributes();
  }
}
