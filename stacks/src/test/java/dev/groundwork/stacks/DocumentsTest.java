package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The documents of all stacks")
class DocumentsTest {
  /** Attributes by which a resource is known outside of Terraform. */
  private static final Set<String> NAMING = Set.of("account_id", "bucket", "dataset_id", "name", "path");

  private static final Set<String> PROVIDER_SIDE = Set.of("provider", "terraform", "//");

  private static Declaration declaration;
  private static Map<String, SynthesizedStack> sandbox;
  private static Map<String, SynthesizedStack> cloud;

  @BeforeAll
  static void synthesize() {
    declaration = SynthesizedStack.declaration();
    sandbox = SynthesizedStack.all(declaration, Profile.SANDBOX, Environment.PROD);
    cloud = SynthesizedStack.all(declaration, Profile.CLOUD, Environment.PROD);
  }

  @Test
  void differ_between_profiles_in_providers_and_state_only() {
    sandbox.forEach(
        (name, stack) -> assertThat(withoutProviders(stack)).isEqualTo(withoutProviders(cloud.get(name))));
  }

  @Test
  void send_every_google_api_to_the_sandbox_and_none_elsewhere() {
    for (SynthesizedStack stack : sandbox.values()) {
      List<String> endpoints = new ArrayList<>();
      stack.document().at("/provider/google/0").properties().stream()
          .filter(argument -> argument.getKey().endsWith("_custom_endpoint"))
          .forEach(argument -> endpoints.add(argument.getKey() + "=" + argument.getValue().asText()));
      String base = "http://127.0.0.1:4590";
      assertThat(endpoints)
          .containsExactlyInAnyOrder(
              "big_query_custom_endpoint=" + base + "/bigquery/v2/",
              "billing_custom_endpoint=" + base + "/billingbudgets/v1/",
              "cloud_billing_custom_endpoint=" + base + "/cloudbilling/v1/",
              "iam_beta_custom_endpoint=" + base + "/iam/v1/",
              "iam_custom_endpoint=" + base + "/iam/v1/",
              "pubsub_custom_endpoint=" + base + "/pubsub/v1/",
              "resource_manager_custom_endpoint=" + base + "/cloudresourcemanager/v1/",
              "secret_manager_custom_endpoint=" + base + "/secretmanager/v1/",
              "service_usage_custom_endpoint=" + base + "/serviceusage/v1/",
              "storage_custom_endpoint=" + base + "/storage/v1/");
    }
    assertThat(sandbox.get("fivetran").document().at("/provider/fivetran/0/api_url").asText())
        .isEqualTo("http://127.0.0.1:4590/fivetran/v1");
  }

  @Test
  void use_the_vendors_own_addresses_in_the_cloud() {
    assertThat(cloud.get("google").document().at("/provider/google/0").toString())
        .isEqualTo(
            "{\"batching\":{\"enable_batching\":true,\"send_after\":\"200ms\"},"
                + "\"project\":\"groundwork-demo\",\"region\":\"europe-west1\"}");
    assertThat(cloud.get("fivetran").document().at("/provider/fivetran/0").toString())
        .isEqualTo("{\"api_url\":\"https://api.fivetran.com/v1\"}");
  }

  @Test
  void ask_for_these_providers() {
    String google = "\"google\":{\"source\":\"hashicorp/google\",\"version\":\"~> 5.45\"}";
    String fivetran = "\"fivetran\":{\"source\":\"fivetran/fivetran\",\"version\":\"~> 1.9\"}";

    assertThat(sandbox.get("google").document().at("/terraform/required_providers").toString())
        .isEqualTo("{" + google + "}");
    assertThat(sandbox.get("fivetran").document().at("/terraform/required_providers").toString())
        .isEqualTo("{" + fivetran + "," + google + "}");
  }

  @Test
  void keep_state_apart_by_profile_environment_and_stack() {
    assertThat(sandbox.get("google").document().at("/terraform/backend/local/path").asText())
        .isEqualTo("/nowhere/sandbox/prod/google.tfstate");
    assertThat(cloud.get("fivetran").document().at("/terraform/backend/local/path").asText())
        .isEqualTo("/nowhere/cloud/prod/fivetran.tfstate");
  }

  @Test
  void never_hold_an_unresolved_token_or_a_reference_across_stacks() {
    documents()
        .map(stack -> stack.document().toString())
        .forEach(
            text -> assertThat(text).doesNotContainIgnoringCase("TfToken[").doesNotContain("terraform_remote_state"));
  }

  @Test
  void never_set_an_argument_that_holds_a_secret() {
    for (String argument : List.of("access_token", "credentials", "api_key", "api_secret", "secret_key", "secret")) {
      assertThat(documents()).allSatisfy(stack -> assertThat(stack.document().findValues(argument)).isEmpty());
    }
  }

  @Test
  void hold_no_type_whose_state_would_carry_a_secret() {
    assertThat(documents().flatMap(stack -> stack.inventory().keySet().stream()))
        .isNotEmpty()
        .doesNotContain(
            "google_service_account_key", "google_secret_manager_secret_version", "fivetran_webhook");
  }

  @Test
  void are_the_same_every_time() {
    assertThat(SynthesizedStack.all(declaration, Profile.SANDBOX, Environment.PROD)).isEqualTo(sandbox);
  }

  @Test
  void of_two_environments_share_no_name_but_every_address() {
    List<String> names = new ArrayList<>();
    for (String environment : List.of("prod", "dev", "pr-1", "pr-11")) {
      var stacks = SynthesizedStack.all(declaration, Profile.SANDBOX, new Environment(environment));
      names.addAll(stacks.values().stream().flatMap(stack -> names(stack).stream()).distinct().toList());
      stacks.forEach(
          (name, stack) -> assertThat(stack.addresses()).isEqualTo(sandbox.get(name).addresses()));
    }
    assertThat(names).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  private static Stream<SynthesizedStack> documents() {
    return Stream.concat(sandbox.values().stream(), cloud.values().stream());
  }

  private static JsonNode withoutProviders(SynthesizedStack stack) {
    return ((ObjectNode) stack.document().deepCopy()).remove(PROVIDER_SIDE);
  }

  private static Collection<String> names(SynthesizedStack stack) {
    List<String> names = new ArrayList<>();
    collect(stack.document().path("resource"), names);
    collect(stack.document().path("terraform"), names);
    return names;
  }

  private static void collect(JsonNode node, List<String> names) {
    node.properties()
        .forEach(
            entry -> {
              String text = entry.getValue().asText("");
              if (NAMING.contains(entry.getKey()) && !text.isEmpty() && !text.contains("${")) {
                names.add(text);
              }
              if (!entry.getKey().equals("//")) {
                collect(entry.getValue(), names);
              }
            });
    if (node.isArray()) {
      node.forEach(item -> collect(item, names));
    }
  }
}
