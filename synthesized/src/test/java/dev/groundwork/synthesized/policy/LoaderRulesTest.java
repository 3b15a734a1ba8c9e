package dev.groundwork.synthesized.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.synthesized.policy.loader.ConnectionConfigs;
import dev.groundwork.synthesized.policy.loader.KeptGroupName;
import dev.groundwork.synthesized.policy.loader.StatedFlags;
import dev.groundwork.synthesized.policy.loader.WholeConnections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule on Fivetran")
class LoaderRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fivetran_destination", "fivetran_connection", "fivetran_connection_config"})
  void finds_a_flag_that_is_left_to_its_default(String type) {
    assertThat(
            Checked.resource(new StatedFlags(), type, "{'run_setup_tests': true, 'trust_fingerprints': null}"))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("trust_certificates is not set; allowed: true or false"))
        .anySatisfy(line -> assertThat(line).contains("trust_fingerprints is not set"));
  }

  @Test
  void finds_a_connection_without_config_and_schedule() {
    assertThat(Checked.resource(new WholeConnections(), "fivetran_connection", "{}"))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("fivetran_connection.x: no fivetran_connection_config refers to it")
                    .contains("a later change of config would never be sent"))
        .anySatisfy(line -> assertThat(line).contains("no fivetran_connector_schedule refers to it"));
  }

  @Test
  void finds_a_schedule_that_outlives_its_connection() {
    String whole =
        """
        {'resource': {
          'fivetran_connection': {'x': {}},
          'fivetran_connection_config': {'y': {'connection_id': '${fivetran_connection.x.id}'}},
          'fivetran_connector_schedule': {'z': {
            'connector_id': '${fivetran_connection.x.id}', 'lifecycle': {'replace_triggered_by': [%s]}
          }}
        }}
        """;

    assertThat(Checked.by(new WholeConnections(), whole.formatted("'fivetran_connection.other.id'")))
        .singleElement()
        .asString()
        .contains("fivetran_connector_schedule.z: lifecycle.replace_triggered_by is [\"fivetran_connection.other.id\"]")
        .contains("allowed: [\"fivetran_connection.x.id\"]");
    assertThat(Checked.by(new WholeConnections(), whole.formatted("'fivetran_connection.x.id'"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{not json", "[]", "{\\\"a\\\": 1, \\\"a\\\": 2}", ""})
  void finds_config_that_is_no_json_object(String config) {
    assertThat(
            Checked.resource(new ConnectionConfigs(), "fivetran_connection_config", "{'config': '%s'}".formatted(config)))
        .singleElement()
        .asString()
        .contains("allowed: a JSON object in text");
  }

  @Test
  void finds_a_schema_that_config_does_not_repeat() {
    String connection = "{'destination_schema': {'name': 'raw_blog', 'table': 'posts'}, 'config': '{%s}'}";

    assertThat(
            Checked.resource(
                new ConnectionConfigs(), "fivetran_connection", connection.formatted("\\\"schema\\\": \\\"raw\\\"")))
        .containsExactly(
            "lake: fivetran_connection.x: config has schema \"raw\"; allowed: \"raw_blog\", as "
                + "destination_schema.name; repeat it in config: the provider sends only that [ConnectionConfigs]",
            "lake: fivetran_connection.x: config has table not at all; allowed: \"posts\", as "
                + "destination_schema.table; repeat it in config: the provider sends only that [ConnectionConfigs]");
    assertThat(
            Checked.resource(
                new ConnectionConfigs(),
                "fivetran_connection",
                connection.formatted("\\\"schema\\\": \\\"raw_blog\\\", \\\"table\\\": \\\"posts\\\"")))
        .isEmpty();
  }

  @Test
  void finds_a_group_that_a_rename_would_replace() {
    KeptGroupName rule = new KeptGroupName();

    assertThat(Checked.resource(rule, "fivetran_group", "{'lifecycle': {'ignore_changes': ['id']}}"))
        .containsExactly(
            "lake: fivetran_group.x: lifecycle.ignore_changes is [\"id\"]; allowed: [\"name\"]; "
                + "set it: a rename would destroy all that is in the group [KeptGroupName]");
    assertThat(Checked.resource(rule, "fivetran_group", "{'lifecycle': {'ignore_changes': ['name']}}")).isEmpty();
    assertThat(Checked.resource(rule, "fivetran_group", "{'lifecycle': {'ignore_changes': 'all'}}")).isEmpty();
  }
}
