package dev.groundwork.sandbox.providers.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.dbtcloud.DbtCloudProvider;
import dev.groundwork.sandbox.providers.fivetran.FivetranProvider;
import dev.groundwork.sandbox.providers.google.GoogleProvider;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The served schemas")
class ServedSchemasTest {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private final RestClient rest = new RestClient();
  private final Provider<?> google = new GoogleProvider(rest, NOWHERE);
  private final Provider<?> fivetran = new FivetranProvider(rest, NOWHERE);
  private final Provider<?> dbtCloud = new DbtCloudProvider(rest, NOWHERE);

  @Test
  void are_those_of_the_types_that_the_platform_uses() {
    assertThat(google.resources()).containsOnlyKeys(
        "google_bigquery_dataset", "google_bigquery_dataset_iam_member", "google_billing_budget",
        "google_iam_workload_identity_pool", "google_iam_workload_identity_pool_provider",
        "google_project_iam_custom_role", "google_project_iam_member",
        "google_project_service", "google_pubsub_topic", "google_pubsub_topic_iam_member", "google_secret_manager_secret", "google_secret_manager_secret_iam_member",
        "google_service_account", "google_service_account_iam_member", "google_storage_bucket",
        "google_storage_bucket_iam_member");
    assertThat(google.data()).containsOnlyKeys("google_project");
    assertThat(fivetran.resources()).containsOnlyKeys(
        "fivetran_connection", "fivetran_connection_config", "fivetran_connector_schedule", "fivetran_destination",
        "fivetran_group");
    assertThat(fivetran.data()).containsOnlyKeys("fivetran_group_service_account");
    assertThat(dbtCloud.resources()).containsOnlyKeys(
        "dbtcloud_bigquery_credential", "dbtcloud_environment", "dbtcloud_global_connection", "dbtcloud_job",
        "dbtcloud_project", "dbtcloud_project_repository", "dbtcloud_repository");
    assertThat(dbtCloud.data()).isEmpty();
  }

  @Test
  void replace_a_grant_for_any_change() {
    google.resources().forEach((type, resource) -> {
      if (type.endsWith("_iam_member")) {
        assertThat(resource.schema().block().attributes().values())
            .filteredOn(Attribute::required).allMatch(Attribute::forceNew);
      }
    });
  }

  @Test
  void give_no_default_to_what_must_be_configured_and_none_twice() {
    assertThat(blocks()).allSatisfy(block -> assertThat(block.attributes().values()).allSatisfy(attribute -> {
      assertThat(attribute.required() || attribute.optional() || attribute.computed()).isTrue();
      assertThat(attribute.required() && !attribute.defaultValue().isNull()).isFalse();
      assertThat(attribute.required() && attribute.computed()).isFalse();
    }));
  }

  @Test
  void leave_no_list_or_set_of_blocks_null() {
    Value.Fields empty = google.resources().get("google_storage_bucket").schema().block().complete(Value.NOTHING);
    assertThat(empty.get("lifecycle_rule")).isEqualTo(new Value.Items(List.of()));
    assertThat(empty.get("timeouts")).isEqualTo(Value.NULL);
  }

  @Test
  void have_the_timeouts_of_the_real_types() {
    assertThat(google.resources().get("google_storage_bucket").schema().block().blocks().get("timeouts").block()
        .attributes()).containsOnlyKeys("create", "read", "update");
    assertThat(google.resources().get("google_project_iam_member").schema().block().blocks())
        .containsOnlyKeys("condition");
  }

  private Collection<Block> blocks() {
    return Stream.<Provider<?>>of(google, fivetran, dbtCloud)
        .flatMap(provider -> provider.resources().values().stream().map(resource -> resource.schema().block()))
        .flatMap(ServedSchemasTest::withNested)
        .toList();
  }

  private static Stream<Block> withNested(Block block) {
    Map<String, NestedBlock> nested = block.blocks();
    return Stream.concat(Stream.of(block), nested.values().stream().flatMap(each -> withNested(each.block())));
  }
}
