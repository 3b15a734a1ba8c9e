package dev.groundwork.sandbox.providers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.schema.SchemaFile;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan")
class PlannerTest {

  private static final TypeSchema SCHEMA = SchemaFile.read(PlannerTest.class, "thing");
  private static final Value STATE = value("""
      {"id": "things/a", "name": "a", "place": "EU", "colour": "red", "project": "demo", "seen": "1",
       "labels": {"x": "1"}, "terraform_labels": {"x": "1"}, "effective_labels": {"x": "1", "upstream": "y"},
       "rule": [{"age": 1, "state": "ANY"}, {"age": 2, "state": "LIVE"}],
       "part": [{"size": 5, "made": "today"}], "extra": [{"kind": "k"}]}""");
  private static final Value CONFIG = value("""
      {"name": "a", "place": "eu", "labels": {"x": "1"}, "rule": [{"age": 1}, {"age": 2}], "part": [{"size": 5}]}""");

  private final Planner older = new Planner(SCHEMA, true, new ProviderValues(text("demo"), Value.NULL, false));
  private final Planner newer = new Planner(SCHEMA, false, new ProviderValues(text("demo"), Value.NULL, false));

  @Test
  void of_something_new_leaves_open_what_is_computed_and_fills_in_defaults() {
    Value.Fields planned = older.plan(Value.NULL, CONFIG).planned().fields();
    assertThat(planned.get("id")).isEqualTo(Value.UNKNOWN);
    assertThat(planned.get("colour")).isEqualTo(text("red"));
    assertThat(planned.get("project")).isEqualTo(text("demo"));
    assertThat(planned.get("place")).isEqualTo(text("EU"));
    assertThat(planned.get("extra")).as("a computed block").isEqualTo(Value.UNKNOWN);
    assertThat(planned.get("part").parts().getFirst().fields().get("made")).isEqualTo(Value.UNKNOWN);
    assertThat(planned.get("terraform_labels")).isEqualTo(value("{\"labels\": {\"x\": \"1\"}}").fields().get("labels"));
  }

  @Test
  void of_no_change_gives_back_the_state_as_it_is() {
    assertThat(older.plan(STATE, CONFIG)).isEqualTo(new Plan(STATE, List.of()));
    assertThat(newer.plan(STATE, CONFIG).planned()).isEqualTo(STATE);
  }

  @Test
  void of_an_end_is_null() {
    assertThat(older.plan(STATE, Value.NULL).planned()).isEqualTo(Value.NULL);
  }

  @Test
  void keeps_computed_values_in_an_update_where_the_provider_is_older() {
    Value.Fields planned = older.plan(STATE, changed("colour", text("blue"))).planned().fields();
    assertThat(planned.get("id")).isEqualTo(text("things/a"));
    assertThat(planned.get("effective_labels").fields().get("upstream")).isEqualTo(text("y"));
  }

  @Test
  void opens_volatile_values_again_in_an_update() {
    Value.Fields planned = newer.plan(STATE, changed("colour", text("blue"))).planned().fields();
    assertThat(planned.get("seen")).isEqualTo(Value.UNKNOWN);
    assertThat(planned.get("id")).isEqualTo(text("things/a"));
  }

  @Test
  void names_what_replaces() {
    Plan plan = older.plan(STATE, changed("name", text("b")));
    assertThat(plan.replaced()).containsExactly(Path.ROOT.to("name"));
  }

  @Test
  void names_what_replaces_inside_a_block_or_the_block_where_its_number_changed() {
    Value other = value("{\"part\": [{\"size\": 6}]}").fields().get("part");
    assertThat(older.plan(STATE, changed("part", other)).replaced())
        .containsExactly(Path.ROOT.to("part").to(0).to("size"));
    assertThat(older.plan(STATE, changed("part", new Value.Items(List.of()))).replaced())
        .containsExactly(Path.ROOT.to("part"));
  }

  @Test
  void replaces_when_the_provider_names_another_project() {
    Planner elsewhere = new Planner(SCHEMA, true, new ProviderValues(text("other"), Value.NULL, false));
    assertThat(elsewhere.plan(STATE, CONFIG).replaced()).containsExactly(Path.ROOT.to("project"));
  }

  @Test
  void pairs_set_elements_by_what_can_be_configured() {
    Value swapped = value("{\"rule\": [{\"age\": 2}, {\"age\": 3}]}").fields().get("rule");
    Value planned = older.plan(STATE, changed("rule", swapped)).planned().fields().get("rule");
    assertThat(planned).isEqualTo(new Value.Bag(List.of(
        new Value.Fields(Map.of("age", new Value.Num(BigDecimal.TWO), "state", text("LIVE"))),
        new Value.Fields(Map.of("age", new Value.Num(new BigDecimal(3)), "state", Value.UNKNOWN)))));
  }

  @Test
  void of_an_older_provider_sees_no_difference_between_nothing_and_empty() {
    Value.Fields emptied = STATE.fields().with("note", text(""));
    assertThat(older.plan(emptied, CONFIG).planned()).isEqualTo(emptied);
    assertThat(newer.plan(emptied, CONFIG).planned()).isNotEqualTo(emptied);
  }

  @Test
  void adds_the_providers_labels_and_drops_those_that_went() {
    Value defaults = value("{\"labels\": {\"team\": \"data\"}}").fields().get("labels");
    Planner labelled = new Planner(SCHEMA, true, new ProviderValues(text("demo"), defaults, true));
    Value.Fields planned = labelled.plan(STATE, changed("labels", Value.NULL)).planned().fields();
    assertThat(Json.encode(planned.get("terraform_labels")).toString()).isEqualTo("{\"team\":\"data\"}");
    assertThat(Json.encode(planned.get("effective_labels")).toString())
        .isEqualTo("{\"upstream\":\"y\",\"team\":\"data\"}");
    Value.Fields created = labelled.plan(Value.NULL, CONFIG).planned().fields();
    assertThat(Json.encode(created.get("terraform_labels")).toString())
        .isEqualTo("{\"team\":\"data\",\"goog-terraform-provisioned\":\"true\",\"x\":\"1\"}");
  }

  @Test
  void leaves_open_what_depends_on_something_unknown() {
    Value.Fields planned = older.plan(STATE, changed("labels", Value.UNKNOWN)).planned().fields();
    assertThat(planned.get("terraform_labels")).isEqualTo(Value.UNKNOWN);
    assertThat(planned.get("effective_labels")).isEqualTo(Value.UNKNOWN);
  }

  private static Value changed(String name, Value value) {
    return CONFIG.fields().with(name, value);
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }

  private static Value value(String json) {
    return SCHEMA.block().complete(
        Json.decode(SCHEMA.type(), Json.parse(json.getBytes(StandardCharsets.UTF_8))).fields());
  }
}
