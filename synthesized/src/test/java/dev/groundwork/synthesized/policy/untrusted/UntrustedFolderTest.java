package dev.groundwork.synthesized.policy.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.synthesized.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A folder from hands that are not trusted")
class UntrustedFolderTest {
  private static final String PROVIDERS =
      """
      'required_providers': {
        'google': {'source': 'hashicorp/google', 'version': '~> 5.45'},
        'fivetran': {'source': 'fivetran/fivetran', 'version': '~> 1.9'}
      }
      """;
  private static final String STATE = "'backend': {'gcs': {'bucket': 'demo-gw-state', 'prefix': 'prod/lake'}}";
  private static final String GOOD =
      """
      {
        '//': {'metadata': {'stackName': 'lake'}},
        'terraform': {%s, %s},
        'provider': {
          'google': [{'project': 'demo', 'region': 'europe-west1', 'batching': {'send_after': '200ms'}}],
          'fivetran': [{'api_url': 'https://api.fivetran.com/v1'}]
        },
        'data': {'fivetran_group_service_account': {'loader': {'id': '${fivetran_group.main.id}'}}},
        'resource': {
          'fivetran_group': {'main': {'name': 'demo', 'lifecycle': {'ignore_changes': ['name']}}},
          'google_service_account': {'a-b_1': {'account_id': 'gw', 'depends_on': ['fivetran_group.main']}}
        },
        'output': {'group': {'value': '${fivetran_group.main.id}'}},
        'moved': [{'from': 'google_service_account.a', 'to': 'google_service_account.a-b_1'}]
      }
      """
          .formatted(PROVIDERS, STATE);

  @TempDir Path folder;

  @BeforeEach
  void writeManifest() throws IOException {
    write(
        "manifest.json",
        "{'stacks': {'lake': {'synthesizedStackPath': 'stacks/lake/cdk.tf.json', 'dependencies': []}}}");
  }

  @Test
  void passes_if_it_holds_what_a_synthesis_writes() throws IOException {
    assertThat(found(GOOD)).isEmpty();

    Expected local = new Expected(Optional.empty(), expected().addresses(), Optional.empty());
    write(
        "stacks/lake/cdk.tf.json",
        GOOD.replace(STATE, "'backend': {'local': {'path': '/home/ci/state/prod/lake.tfstate'}}"));
    assertThat(new UntrustedFolder(folder, local).violations(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'module': {'x': {'source': './x'}}} | the document: it has \"module\"",
        "{'import': [{'to': 'a.b', 'id': 'c'}]} | the document: it has \"import\"",
        "{'variable': {'x': {'default': 'hush'}}} | the document: it has \"variable\"",
        "{'locals': {'x': 1}} | the document: it has \"locals\"",
        "{'check': {'x': {}}} | the document: it has \"check\"",
        "{'ephemeral': {}} | the document: it has \"ephemeral\"",
        "{'moved': [{'from': 'a.b', 'to': 'file(c)'}]} | moved.to: the text is \"file(c)\"",
        "{'output': {'x': {'value': 1, 'sensitive': false}}} | output.x: it has \"sensitive\"",
        "{'terraform': {'cloud': {}}} | terraform: it has \"cloud\"",
        "{'terraform': [{}]} | terraform: it is [{}]; allowed: an object"
      })
  void is_refused_for_a_section_that_is_not_known(String document, String expected) throws IOException {
    assertThat(found(document)).anySatisfy(line -> assertThat(line).contains(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'google': {'source': 'evil/google', 'version': '~> 5.45'}",
        "'google': {'source': 'example.com/hashicorp/google', 'version': '~> 5.45'}",
        "'google': {'source': 'hashicorp/google', 'version': '>= 1.0'}",
        "'google': {'source': 'hashicorp/google', 'version': '~> 6.0'}",
        "'google': {'source': 'hashicorp/google'}",
        "'google': '~> 5.45'",
        "'null': {'source': 'hashicorp/null', 'version': '~> 3.0'}",
        "'go.ogle': {'source': 'hashicorp/google', 'version': '~> 5.45'}",
      })
  void is_refused_for_another_provider(String required) throws IOException {
    assertThat(found("{'terraform': {%s, 'required_providers': {%s}}}".formatted(STATE, required)))
        .singleElement()
        .asString()
        .contains("terraform.required_providers: ", "allowed: google (hashicorp/google 5), fivetran ");
  }

  @Test
  void is_refused_for_a_provider_that_terraform_would_fetch_unasked() throws IOException {
    assertThat(found(withResource("null_resource", "{}")))
        .singleElement()
        .asString()
        .contains("null_resource.x: its provider is null, which is not asked for or not known");
    assertThat(found("{'terraform': {%s}, 'resource': {'google_project': {'x': {}}}}".formatted(STATE)))
        .anySatisfy(line -> assertThat(line).contains("its provider is google, which is not asked for"));
    assertThat(found("{'terraform': {%s}, 'provider': {'aws': [{}]}}".formatted(STATE)))
        .anySatisfy(line -> assertThat(line).contains("aws is set up, and not among required_providers"));
    assertThat(found("{'terraform': {%s, 'required_providers': [{'null': {}}, {}]}}".formatted(STATE)))
        .anySatisfy(line -> assertThat(line).contains("terraform.required_providers: it is [{"));
    assertThat(found(withResource("google_service_account", "{'provider': 'fivetran'}")))
        .anySatisfy(line -> assertThat(line).contains("provider is \"fivetran\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "google | {'storage_custom_endpoint': 'https://example.com/storage/v1/'} | storage_custom_endpoint is",
        "google | {'universe_domain': 'example.com'} | universe_domain is",
        "google | {'impersonate_service_account': 'x'} | impersonate_service_account is",
        "google | {'credentials': '/etc/key'} | credentials is",
        "fivetran | {'api_url': 'https://example.com/v1'} | allowed: the vendor's own: [https://api.fivetran.com/v1]",
        "fivetran | {'api_url': ['https://api.fivetran.com/v1']} | api_url is [",
        "fivetran | 5 | the block is 5; allowed: a list of objects",
        "google | [{'project': 'demo'}, [{'universe_domain': 'x'}]] | the block is [",
      })
  void is_refused_for_a_provider_that_would_send_keys_elsewhere(String provider, String block, String expected)
      throws IOException {
    assertThat(found("{'terraform': {%s, %s}, 'provider': {'%s': %s}}".formatted(STATE, PROVIDERS, provider, block)))
        .anySatisfy(line -> assertThat(line).contains("provider " + provider, expected));
  }

  @Test
  void may_point_at_the_sandbox_only_if_that_stands_in_for_the_vendors() throws IOException {
    String endpoint = "{'storage_custom_endpoint': '%s'}";
    String document = "{'terraform': {%s, %s}, 'provider': {'google': %s}}";
    Expected sandbox = new Expected(Optional.of("demo-gw-state"), Set.of(), Optional.of("http://127.0.0.1:4590"));

    write("stacks/lake/cdk.tf.json", document.formatted(STATE, PROVIDERS, endpoint.formatted("http://127.0.0.1:4590/storage/v1/")));
    assertThat(new UntrustedFolder(folder, sandbox).violations(List.of())).isEmpty();
    assertThat(found()).hasSize(1);
    write("stacks/lake/cdk.tf.json", document.formatted(STATE, PROVIDERS, endpoint.formatted("http://127.0.0.1:4590.example.com/storage/v1/")));
    assertThat(new UntrustedFolder(folder, sandbox).violations(List.of())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'gcs': {'bucket': 'theirs', 'prefix': 'prod/lake'}",
        "'gcs': {'bucket': 'demo-gw-state', 'prefix': '../lake'}",
        "'gcs': {'bucket': 'demo-gw-state', 'prefix': 'prod/another'}",
        "'local': {'path': '/home/ci/state/prod/lake.tfstate'}",
        "'gcs': {'bucket': 'demo-gw-state', 'prefix': 'prod/lake', 'storage_custom_endpoint': 'https://example.com'}",
        "'gcs': [{'bucket': 'demo-gw-state', 'prefix': 'prod/lake'}]",
        "'http': {'address': 'https://example.com'}",
        "'local': {'path': '/proc/self/environ'}",
        "'local': {'path': '../../x.tfstate'}",
        "'local': {'path': 'x.tfstate'}, 'gcs': {}"
      })
  void is_refused_for_state_elsewhere(String backend) throws IOException {
    assertThat(found("{'terraform': {'backend': {%s}}}".formatted(backend)))
        .singleElement()
        .asString()
        .contains("terraform.backend: it is {", "allowed: gcs with bucket demo-gw-state and prefix");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "external", "http", "google_secret_manager_secret_version", "google_client_config",
        "google_storage_bucket_object_content", "terraform_remote_state", "google_service_account_access_token"
      })
  void is_refused_for_a_data_source_that_a_plan_would_read(String type) throws IOException {
    assertThat(found("{'terraform': {%s, %s}, 'data': {'%s': {'x': {}}}}".formatted(STATE, PROVIDERS, type)))
        .anySatisfy(line -> assertThat(line).contains("data.%s.x: a plan would read %s".formatted(type, type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"provisioner", "connection", "dynamic", "count", "for_each"})
  void is_refused_for_a_resource_that_does_more_than_be(String argument) throws IOException {
    assertThat(found(withResource("google_service_account", "{'%s': []}".formatted(argument))))
        .singleElement()
        .asString()
        .contains("google_service_account.x: %s is set".formatted(argument));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'lifecycle': {'precondition': [{'condition': true, 'error_message': 'x'}]}} | lifecycle has a precondition",
        "{'spec': {'dynamic': {'env': {'content': 'x'}}}} | spec.dynamic.env.content is set"
      })
  void is_refused_for_a_resource_that_prints_or_multiplies(String arguments, String expected) throws IOException {
    assertThat(found(withResource("google_service_account", arguments))).anyMatch(line -> line.contains(expected));
  }

  @Test
  void is_refused_for_an_identity_of_an_issuer_that_is_not_githubs() throws IOException {
    String provider = "{'oidc': {'issuer_uri': 'https://evil.example'}, 'attribute_condition': 'true'}";
    assertThat(found(withResource("google_iam_workload_identity_pool_provider", provider)))
        .anyMatch(line -> line.contains("[KnownIssuers]"));
  }

  @Test
  void is_refused_for_a_resource_that_reads_a_file() throws IOException {
    assertThat(found(withResource("google_storage_bucket_object", "{'source': '/proc/self/environ'}")))
        .singleElement()
        .asString()
        .contains("source is set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${file('/proc/self/environ')}",
        "${ file ('x') }",
        "${google_service_account.x.${file('x')}}",
        "a ${templatefile('x', {})} b",
        "${core::file('x')}",
        "%{ if true }x%{ endif }",
        "$${google_project.x.id}",
        "$$${file('x')}",
        "%%{x",
        "${path.module}",
        "${var.x}",
        "${local.x}",
        "${terraform.workspace}",
        "${google_service_account.x[file('y')]}",
        "${google_service_account.x.email",
        "${[for k in google_project.x : k]}"
      })
  void is_refused_for_an_expression_that_is_no_reference(String expression) throws IOException {
    String text = expression.replace("'", "\\\"");

    assertThat(found(withResource("google_service_account", "{'description': '%s'}".formatted(text))))
        .singleElement()
        .asString()
        .contains("allowed: text with references to attributes");
    assertThat(found(withResource("google_service_account", "{'labels': {'%s': 'x'}}".formatted(text))))
        .as("keys are templates too")
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stacks/lake/extra.tf", "stacks/lake/terraform.tfvars", "stacks/lake/.terraform.lock.hcl",
        "stacks/lake/.terraform/providers/x", "stacks/lake/cdk.tf.json.bak", ".hidden", "stacks/UP/cdk.tf.json"
      })
  void is_refused_for_a_file_that_synth_does_not_write(String file) throws IOException {
    write("stacks/lake/cdk.tf.json", GOOD);
    write(file, "{}");

    assertThat(found()).singleElement().asString().contains("does not belong here");
  }

  @Test
  void is_refused_for_a_link_wherever_it_leads() throws IOException {
    Path outside = Files.writeString(folder.resolve("manifest.json"), "{}");
    Files.createDirectories(folder.resolve("stacks/lake"));
    Files.createSymbolicLink(folder.resolve("stacks/lake/cdk.tf.json"), outside);

    assertThat(found()).singleElement().asString().contains("stacks/lake/cdk.tf.json: it is a link or a special file");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("stacks"));
    assertThat(found(link)).singleElement().asString().contains("it is no folder, or a link to one");
  }

  @Test
  void is_refused_for_a_manifest_that_points_elsewhere() throws IOException {
    write("stacks/lake/cdk.tf.json", GOOD);
    write("manifest.json", "{'stacks': {'lake': {'synthesizedStackPath': '../../etc/passwd'}}}");
    assertThat(found()).singleElement().asString().contains("stack lake is at \"../../etc/passwd\"");

    write("manifest.json", "{'stacks': {'other': {'synthesizedStackPath': 'stacks/other/cdk.tf.json'}}}");
    assertThat(found()).singleElement().asString().contains("names [\"other\"] and the folders are [lake]");

    write("manifest.json", "no json");
    assertThat(found()).singleElement().asString().contains("names [] and the folders are [lake]");
  }

  @Test
  void is_refused_if_it_cannot_be_read_whole() throws IOException {
    assertThat(found("{'resource': {}, 'resource': {}}")).singleElement().asString().contains("Duplicate field");
    assertThat(found("{'a': " + "[".repeat(200) + "]".repeat(200) + "}"))
        .singleElement()
        .asString()
        .contains("nesting depth");
  }

  @Test
  void is_held_to_the_platforms_own_rules_too() throws IOException {
    String public_ = withResource("google_storage_bucket_iam_member", "{'role': 'r', 'member': 'allUsers'}");
    write("stacks/lake/cdk.tf.json", public_);

    assertThat(new UntrustedFolder(folder, expected()).violations(Policy.standard().rules()))
        .extracting(violation -> violation.rule())
        .containsExactly("NobodyPublic", "OwnMembers");
  }

  @Test
  void cannot_forge_a_line_of_the_log() throws IOException {
    assertThat(found(GOOD.replace("'stackName': 'lake'", "'stackName': 'a\\n::error::b\\u202e'").replace("~> 5.45", "1")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("a?::error::b?: ").doesNotContain("\n"));
  }

  private List<String> found(String document) throws IOException {
    write("stacks/lake/cdk.tf.json", document);
    return found();
  }

  private List<String> found() throws IOException {
    return found(folder);
  }

  private static List<String> found(Path folder) throws IOException {
    return new UntrustedFolder(folder, expected()).violations(List.of()).stream().map(Object::toString).toList();
  }

  private static Expected expected() {
    return new Expected(
        Optional.of("demo-gw-state"), Set.of("fivetran.api_url=https://api.fivetran.com/v1"), Optional.empty());
  }

  private static String withResource(String type, String arguments) {
    return "{'terraform': {%s, %s}, 'resource': {'%s': {'x': %s}}}".formatted(STATE, PROVIDERS, type, arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace('\'', '"'));
  }
}
