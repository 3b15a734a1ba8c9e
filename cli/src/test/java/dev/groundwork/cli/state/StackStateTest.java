package dev.groundwork.cli.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stack's state")
class StackStateTest {
  private static final String STATE =
      """
      {"version": 4, "resources": [
        {"mode": "managed", "type": "google_bigquery_dataset", "name": "a", "instances": [{"attributes": {"project": "p"}}]},
        {"mode": "managed", "type": "fivetran_group", "name": "g", "instances": [{"attributes": {"id": "1"}}]},
        {"mode": "managed", "type": "fivetran_connection", "name": "c", "instances": [
          {"index_key": "a b", "attributes": {}}, {"index_key": 1, "attributes": {}}]},
        {"mode": "data", "type": "fivetran_group_service_account", "name": "s", "instances": [{"attributes": {}}]}]}
      """;

  @Test
  void names_all_that_one_provider_made_or_read_as_terraform_does() throws Exception {
    StackState state = StackState.parse(STATE.getBytes(StandardCharsets.UTF_8));
    assertThat(state.ofProvider("fivetran_"))
        .containsExactly(
            "fivetran_connection.c[\"a b\"]",
            "fivetran_connection.c[1]",
            "fivetran_group.g",
            "data.fivetran_group_service_account.s");
    assertThat(state.ofProvider("dbtcloud_")).isEmpty();
    assertThat(state.resources()).isEqualTo(4);
    assertThat(state.projects()).containsExactly("p");
  }
}
