package dev.groundwork.stacks;

import static dev.groundwork.testkit.StackAssertions.assertThat;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Provider;
import dev.groundwork.synthesized.RequiredProvider;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.Policy;
import dev.groundwork.synthesized.policy.untrusted.Expected;
import dev.groundwork.synthesized.policy.untrusted.UntrustedFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The documents of all stacks")
class DocumentsTest {
  /** Attributes by which a resource is known outside of Terraform. */
  private static final Set<String> NAMING = Set.of("account_id", "bucket", "dataset_id", "name", "path");

  private static final Set<String> PROVIDER_SIDE = Set.of("provider", "terraform", "//");

  private static Declaration declaration;
  private static Synthesis sandbox;
  private static Synthesis cloud;

  @BeforeAll
  static void synthesize() {
    declaration = PlatformSynthesis.declaration();
    sandbox = PlatformSynthesis.all(declaration, Profile.SANDBOX, Environment.PROD);
    cloud = PlatformSynthesis.all(declaration, Profile.CLOUD, Environment.PROD);
  }

  @Test
  void obey_the_policy_in_both_profiles() {
    assertThat(sandbox).hasStacks("google", "fivetran").obeysPolicy();
    assertThat(cloud).hasStacks("google", "fivetran").obeysPolicy();
  }

  @Test
  void of_a_platform_with_everything_declared_obey_too_and_could_be_a_strangers() {
    Declaration everything =
        PlatformSynthesis.declaration(
            "loader:",
            """
            state: gcs
            budget: { billingAccount: 012345-6789AB-CDEF01, monthly: 50 }
            ci: { repository: acme/analytics, repositoryId: "123", ownerId: "456" }
            dbtCloud: { accountId: 12345, repository: "git@github.com:acme/analytics.git" }
            loader:""");
    Synthesis synthesis = PlatformSynthesis.all(everything, Profile.CLOUD, Environment.PROD);
    Expected expected =
        new Expected(
            Optional.of("groundwork-demo-gw-state"),
            Set.of("fivetran.api_url=https://api.fivetran.com/v1", "dbtcloud.host_url=https://cloud.getdbt.com/api"),
            Optional.empty());

    assertThat(synthesis).hasStacks("google", "fivetran", "dbtcloud", "ci").obeysPolicy();
    assertThat(synthesis).obeys(new Policy(new UntrustedFolder(Path.of("cdktf.out"), expected).rules()));
  }

  @Test
  void differ_between_profiles_in_providers_and_state_only() {
    assertThat(sandbox.documents())
        .hasSize(2)
        .allSatisfy(
            stack -> assertThat(withoutProviders(stack)).isEqualTo(withoutProviders(of(cloud, stack.stack()))));
  }

  @Test
  void send_every_google_api_to_the_sandbox_and_none_elsewhere() {
    for (Document stack : sandbox.documents()) {
      List<String> endpoints = new ArrayList<>();
      provider(stack, "google")
          .eachLeaf(
              (argument, value) -> {
                if (argument.endsWith("_custom_endpoint")) {
                  endpoints.add(argument + "=" + value);
                }
              });
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
    assertThat(provider(of(sandbox, "fivetran"), "fivetran").text("api_url"))
        .contains("http://127.0.0.1:4590/fivetran/v1");
  }

  @Test
  void use_the_vendors_own_addresses_in_the_cloud() {
    assertThat(provider(of(cloud, "google"), "google").values())
        .isEqualTo(
            Map.of(
                "batching", Map.of("enable_batching", true, "send_after", "200ms"),
                "project", "groundwork-demo",
                "region", "europe-west1"));
    assertThat(provider(of(cloud, "fivetran"), "fivetran").values())
        .isEqualTo(Map.of("api_url", "https://api.fivetran.com/v1"));
  }

  @Test
  void ask_for_these_providers() {
    RequiredProvider google = new RequiredProvider("google", "hashicorp/google", "~> 5.45");
    RequiredProvider fivetran = new RequiredProvider("fivetran", "fivetran/fivetran", "~> 1.9");

    assertThat(of(sandbox, "google").requiredProviders()).containsExactly(google);
    assertThat(of(sandbox, "fivetran").requiredProviders()).containsExactlyInAnyOrder(fivetran, google);
  }

  @Test
  void keep_state_in_the_platforms_bucket_without_a_credential_if_declared_so() {
    Declaration declaration = PlatformSynthesis.declaration("location: EU\n", "location: EU\nstate: gcs\n");
    Synthesis synthesis = PlatformSynthesis.all(declaration, Profile.SANDBOX, new Environment("pr-7"));

    assertThat(of(synthesis, "fivetran").content().at("terraform.backend"))
        .contains(Map.of("gcs", Map.of("bucket", "groundwork-demo-gw-state", "prefix", "pr-7/fivetran")));
    assertThat(of(synthesis, "google").content().text("terraform.backend.gcs.prefix")).contains("pr-7/google");
  }

  @Test
  void keep_state_apart_by_profile_environment_and_stack() {
    assertThat(of(sandbox, "google").content().text("terraform.backend.local.path"))
        .contains("/nowhere/sandbox/prod/google.tfstate");
    assertThat(of(cloud, "fivetran").content().text("terraform.backend.local.path"))
        .contains("/nowhere/cloud/prod/fivetran.tfstate");
  }

  @Test
  void are_the_same_every_time() {
    assertThat(PlatformSynthesis.all(declaration, Profile.SANDBOX, Environment.PROD).documents())
        .isEqualTo(sandbox.documents());
  }

  @Test
  void of_two_environments_share_no_name_but_every_address() {
    List<String> names = new ArrayList<>();
    for (String environment : List.of("prod", "dev", "pr-1", "pr-11")) {
      Synthesis synthesis = PlatformSynthesis.all(declaration, Profile.SANDBOX, new Environment(environment));
      names.addAll(synthesis.documents().stream().flatMap(stack -> names(stack).stream()).distinct().toList());
      assertThat(synthesis.documents())
          .allSatisfy(
              stack -> assertThat(stack.addresses()).isEqualTo(of(sandbox, stack.stack()).addresses()));
    }
    assertThat(names).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  @Test
  void with_everything_declared_obey_differ_in_providers_only_and_share_no_name_between_environments() {
    Declaration whole = PlatformSynthesis.whole();
    Set<String> readers = Set.copyOf(whole.warehouse().readers());
    Synthesis inSandbox = PlatformSynthesis.all(whole, Profile.SANDBOX, Environment.PROD);
    Synthesis inCloud = PlatformSynthesis.all(whole, Profile.CLOUD, Environment.PROD);

    assertThat(inCloud).hasStacks("google", "fivetran", "dbtcloud", "ci");
    for (Synthesis synthesis : List.of(inSandbox, inCloud)) {
      assertThat(Policy.standard(readers).violations(synthesis)).isEmpty();
    }
    assertThat(inSandbox.documents())
        .allSatisfy(
            stack -> assertThat(withoutProviders(stack)).isEqualTo(withoutProviders(of(inCloud, stack.stack()))));

    List<String> names = new ArrayList<>();
    for (String environment : List.of("prod", "dev", "pr-1")) {
      Synthesis synthesis = PlatformSynthesis.all(whole, Profile.CLOUD, new Environment(environment));
      names.addAll(synthesis.documents().stream().flatMap(stack -> named(stack).stream()).distinct().toList());
    }
    assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  /** What a project or an account knows its resources by. */
  private static List<String> named(Document stack) {
    List<String> names = new ArrayList<>();
    for (String argument :
        List.of("account_id", "dataset_id", "secret_id", "role_id", "workload_identity_pool_id", "name")) {
      stack.resources().stream()
          .filter(resource -> !resource.type().matches("dbtcloud_(environment|job)"))
          .flatMap(resource -> resource.arguments().text(argument).stream())
          .filter(name -> !name.contains("${"))
          .forEach(names::add);
    }
    stack.backend().flatMap(state -> state.arguments().text("prefix")).ifPresent(names::add);
    return names;
  }

  private static Document of(Synthesis synthesis, String stack) {
    return synthesis.document(stack).orElseThrow();
  }

  private static Arguments provider(Document stack, String name) {
    return stack.providers().stream()
        .filter(provider -> provider.name().equals(name))
        .map(Provider::arguments)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> withoutProviders(Document stack) {
    Map<String, Object> sections = new HashMap<>(stack.content().values());
    sections.keySet().removeAll(PROVIDER_SIDE);
    return sections;
  }

  private static List<String> names(Document stack) {
    List<String> names = new ArrayList<>();
    for (String section : List.of("resource", "terraform")) {
      stack
          .content()
          .block(section)
          .eachLeaf(
              (path, value) -> {
                String argument = path.substring(path.lastIndexOf('.') + 1);
                if (NAMING.contains(argument) && !path.contains("//") && !value.toString().contains("${")) {
                  names.add(value.toString());
                }
              });
    }
    return names;
  }
}
