package dev.groundwork.synthesized.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.synthesized.policy.keeping.DatasetAccess;
import dev.groundwork.synthesized.policy.keeping.ExpandedTokens;
import dev.groundwork.synthesized.policy.keeping.Labelled;
import dev.groundwork.synthesized.policy.keeping.NoRemoteState;
import dev.groundwork.synthesized.policy.keeping.OneLocation;
import dev.groundwork.synthesized.policy.keeping.StatedLifeCycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule on what is kept")
class KeepingRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"${TfToken[TOKEN.12]}", "gw-tftoken[token.7]-landing", "TfToken[Token.0", "${TFTOKEN[TOKEN.1]}"})
  void finds_a_token_in_whatever_case(String token) {
    assertThat(Checked.resource(new ExpandedTokens(), "google_storage_bucket", "{'labels': {'layer': '%s'}}".formatted(token)))
        .singleElement()
        .asString()
        .startsWith("lake: resource.google_storage_bucket.x.labels.layer: the value is \"" + token + "\"; allowed: ");
  }

  @Test
  void finds_a_token_that_became_a_key_and_leaves_references_alone() {
    assertThat(Checked.resource(new ExpandedTokens(), "google_storage_bucket", "{'labels': {'TfToken[TOKEN.1]': 'x'}}"))
        .hasSize(1);
    assertThat(Checked.resource(new ExpandedTokens(), "google_storage_bucket", "{'name': '${google_project.x.id}'}"))
        .isEmpty();
  }

  @Test
  void finds_who_is_elsewhere_across_documents() {
    String lake =
        """
        {'resource': {
          'google_storage_bucket': {'a': {'location': 'EU'}},
          'google_bigquery_dataset': {'b': {'location': 'eu'}}
        }}
        """;
    String loader = "{'resource': {'fivetran_destination': {'c': {'config': {'data_set_location': '%s'}}}}}";

    assertThat(Checked.by(new OneLocation(), lake, loader.formatted("US")))
        .containsExactly(
            "lake: fivetran_destination.c: config.data_set_location is \"US\"; "
                + "allowed: \"EU\", where the others are; move it there [OneLocation]");
    assertThat(Checked.by(new OneLocation(), lake, loader.formatted("EU"))).isEmpty();
  }

  @Test
  void finds_who_says_no_location() {
    assertThat(Checked.resource(new OneLocation(), "google_bigquery_dataset", "{}"))
        .containsExactly(
            "lake: google_bigquery_dataset.x: location is not set; allowed: a location; "
                + "set it: it cannot be changed later [OneLocation]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "google_storage_bucket", "google_bigquery_dataset", "google_secret_manager_secret", "google_pubsub_topic"
      })
  void finds_a_missing_or_impossible_label(String type) {
    assertThat(Checked.resource(new Labelled(), type, "{'labels': {'platform': 'Big', 'environment': 'prod'}}"))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("labels.platform is \"Big\"; allowed: 1 to 63 lower-case"))
        .anySatisfy(line -> assertThat(line).contains("labels.layer is not set"));
    assertThat(
            Checked.resource(
                new Labelled(), type, "{'labels': {'platform': 'gw', 'environment': 'pr-7', 'layer': 'raw'}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"marts", "${google_bigquery_dataset.x.dataset_id}"})
  void finds_a_dataset_that_lists_access_beside_grants_on_it(String granted) {
    String documents =
        """
        {'resource': {
          'google_bigquery_dataset': {'x': {'dataset_id': 'marts', 'access': []}},
          'google_bigquery_dataset_iam_member': {'y': {'dataset_id': '%s'}}
        }}
        """;

    assertThat(Checked.by(new DatasetAccess(), documents.formatted(granted)))
        .singleElement()
        .asString()
        .contains("google_bigquery_dataset.x: access is set, and google_bigquery_dataset_iam_member grants on it");
    assertThat(Checked.by(new DatasetAccess(), documents.formatted("other"))).isEmpty();
  }

  @Test
  void finds_a_life_cycle_that_is_unsaid_or_contradicts_itself() {
    assertThat(Checked.resource(new StatedLifeCycle(), "google_storage_bucket", "{}"))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("force_destroy is not set; allowed: true or false"))
        .anySatisfy(line -> assertThat(line).contains("lifecycle.prevent_destroy is not set; allowed: true or false"));
    assertThat(
            Checked.resource(
                new StatedLifeCycle(),
                "google_bigquery_dataset",
                "{'delete_contents_on_destroy': true, 'lifecycle': {'prevent_destroy': true}}"))
        .singleElement()
        .asString()
        .contains("lifecycle.prevent_destroy is true; allowed: false, since delete_contents_on_destroy is true");
  }

  @Test
  void finds_data_of_one_stack_with_two_fates() {
    String two =
        """
        {'resource': {
          'google_storage_bucket': {'a': {'force_destroy': true, 'lifecycle': {'prevent_destroy': false}}},
          'google_bigquery_dataset': {'b': {'delete_contents_on_destroy': %s, 'lifecycle': {'prevent_destroy': %s}}}
        }}
        """;

    assertThat(Checked.by(new StatedLifeCycle(), two.formatted("false", "true")))
        .singleElement()
        .asString()
        .contains("google_bigquery_dataset.b: delete_contents_on_destroy is false; allowed: true, as the others");
    assertThat(Checked.by(new StatedLifeCycle(), two.formatted("true", "false"))).isEmpty();
  }

  @Test
  void finds_a_stack_that_reads_anothers_state() {
    assertThat(Checked.data(new NoRemoteState(), "terraform_remote_state"))
        .containsExactly(
            "lake: data.terraform_remote_state.x: terraform_remote_state reads another stack's state; "
                + "allowed: names that both stacks derive; refer to what the other stack makes by its name "
                + "[NoRemoteState]");
  }
}
