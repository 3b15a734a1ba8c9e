package dev.groundwork.synthesized.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.synthesized.policy.access.BoundTrust;
import dev.groundwork.synthesized.policy.access.ClosedBuckets;
import dev.groundwork.synthesized.policy.access.ModestCustomRoles;
import dev.groundwork.synthesized.policy.access.ModestProjectRoles;
import dev.groundwork.synthesized.policy.access.NoKeyResource;
import dev.groundwork.synthesized.policy.access.NoSecretArgument;
import dev.groundwork.synthesized.policy.access.NobodyPublic;
import dev.groundwork.synthesized.policy.access.OwnMembers;
import dev.groundwork.synthesized.policy.access.SingleGrants;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule on access")
class AccessRulesTest {
  private static final OwnMembers OWN = new OwnMembers(Set.of());

  @Test
  void finds_a_bucket_that_could_become_public() {
    assertThat(
            Checked.by(
                new ClosedBuckets(),
                """
                {'resource': {'google_storage_bucket': {'raw_1': {
                  '//': {'metadata': {'path': 'lake/raw'}},
                  'public_access_prevention': 'inherited'
                }}}}
                """))
        .containsExactly(
            "lake: google_storage_bucket.raw_1 (lake/raw): public_access_prevention is \"inherited\"; "
                + "allowed: \"enforced\"; set it, so that no grant makes it public [ClosedBuckets]",
            "lake: google_storage_bucket.raw_1 (lake/raw): uniform_bucket_level_access is not set; "
                + "allowed: true; set it, so that IAM alone gives access [ClosedBuckets]");
    assertThat(
            Checked.resource(
                new ClosedBuckets(),
                "google_storage_bucket",
                "{'public_access_prevention': 'enforced', 'uniform_bucket_level_access': true}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "google_storage_bucket_iam_member | {'member': 'allUsers'}",
        "google_storage_bucket_iam_binding | {'members': ['serviceAccount:a', 'allAuthenticatedUsers']}",
        "google_storage_bucket_acl | {'role_entity': ['READER:allUsers']}",
        "google_storage_bucket_access_control | {'entity': 'allUsers'}",
        "google_bigquery_dataset | {'access': [{'special_group': 'allAuthenticatedUsers'}]}",
        "google_cloud_run_v2_service_iam_member | {'member': 'ALLUSERS'}"
      })
  void finds_what_is_given_to_everybody(String type, String arguments) {
    assertThat(Checked.resource(new NobodyPublic(), type, arguments))
        .singleElement()
        .asString()
        .containsIgnoringCase("Users\"; allowed: a service account or a principal of a pool of the platform");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user:ann@example.com",
        "group:all@example.com",
        "domain:example.com",
        "allUsers",
        "deleted:serviceAccount:gw@demo.iam.gserviceaccount.com?uid=1",
        "projectOwner:demo",
        "serviceAccount:gw@other.iam.gserviceaccount.com",
        "serviceAccount:gw@demo.iam.gserviceaccount.com.example.com",
        "serviceAccount:x-gw@demo.iam.gserviceaccount.com@example.com",
        "serviceAccount:${google_service_account.x.email}.example.com",
        "serviceAccount:${google_storage_bucket.x.name}",
        "${google_storage_bucket.x.name}",
        "serviceAccount:other-demo.svc.id.goog[default/gw]",
        "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/theirs/*",
        "principalSet://iam.googleapis.com/${google_storage_bucket.x.name}/*",
        "principalSet://example.com/${google_iam_workload_identity_pool.x.name}/*"
      })
  void finds_a_member_from_outside(String member) {
    assertThat(member(member)).singleElement().asString().contains("member is \"" + member + "\"; allowed: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serviceAccount:gw@demo.iam.gserviceaccount.com",
        "serviceAccount:${google_service_account.x.email}",
        "${google_service_account.x.member}",
        "serviceAccount:${data.fivetran_group_service_account.x.service_account}",
        "serviceAccount:g-abc@fivetran-production.iam.gserviceaccount.com",
        "serviceAccount:service-123@gcp-sa-pubsub.iam.gserviceaccount.com",
        "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.x.name}/attribute.repository_id/1",
        "principal://iam.googleapis.com/${google_iam_workload_identity_pool.x.name}/subject/repo:a"
      })
  void accepts_the_platforms_own_members(String member) {
    assertThat(member(member)).isEmpty();
  }

  @Test
  void accepts_who_the_policy_names_and_says_so_to_others() {
    OwnMembers named = new OwnMembers(Set.of("domain:example.com"));
    String type = "google_storage_bucket_iam_member";

    assertThat(Checked.resource(named, type, "{'member': 'domain:example.com'}")).isEmpty();
    assertThat(Checked.resource(named, type, "{'member': 'domain:example.org'}"))
        .singleElement()
        .asString()
        .contains("or one of [domain:example.com]");
  }

  @Test
  void sees_the_members_of_a_datasets_access_list() {
    assertThat(
            Checked.resource(OWN, "google_bigquery_dataset", "{'access': [{'role': 'READER', 'domain': 'example.com'}]}"))
        .singleElement()
        .asString()
        .contains("access.domain is \"domain:example.com\"");
    assertThat(Checked.resource(OWN, "google_bigquery_dataset_access", "{'user_by_email': 'ann@example.com'}"))
        .singleElement()
        .asString()
        .contains("user_by_email is \"user:ann@example.com\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "google_service_account_key",
        "google_secret_manager_secret_version",
        "google_storage_hmac_key",
        "fivetran_webhook",
        "dbtcloud_service_token"
      })
  void finds_a_resource_that_puts_a_secret_into_the_state(String type) {
    assertThat(Checked.resource(new NoKeyResource(), type, "{}"))
        .singleElement()
        .asString()
        .startsWith("lake: %s.x: %s puts a secret into the state; allowed: ".formatted(type, type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"google_client_config", "google_secret_manager_secret_version", "google_service_account_key"})
  void finds_a_data_source_that_does_too(String type) {
    assertThat(Checked.data(new NoKeyResource(), type)).singleElement().asString().contains("data." + type);
    assertThat(Checked.data(new NoKeyResource(), "google_project")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'resource': {'fivetran_connection': {'x': {'config': '{\\'password\\': \\'hush-1\\'}'}}}}",
        "{'resource': {'fivetran_connection': {'x': {'auth': {'client_access': {'client_secret': 'hush-1'}}}}}}",
        "{'resource': {'dbtcloud_global_connection': {'x': {'bigquery': {'application_secret': 'hush-1'}}}}}",
        "{'provider': {'google': [{'access_token': 'hush-1'}]}}",
        "{'provider': {'fivetran': {'api_secret': 'hush-1'}}}",
        "{'terraform': {'backend': {'gcs': {'credentials': 'hush-1'}}}}"
      })
  void finds_an_argument_that_carries_a_secret_and_does_not_repeat_it(String document) {
    assertThat(Checked.by(new NoSecretArgument(), document.replace("\\'", "\\\"")))
        .singleElement()
        .asString()
        .contains("is set (its value is not shown); allowed: no argument that carries a secret")
        .doesNotContain("hush-1");
  }

  @Test
  void lets_words_stand_where_a_vendor_demands_a_secret() {
    String connection = "{'bigquery': {'private_key': '%s'}}";

    assertThat(
            Checked.resource(
                new NoSecretArgument(), "dbtcloud_global_connection", connection.formatted("set by hand in dbt Cloud")))
        .isEmpty();
    assertThat(
            Checked.resource(
                new NoSecretArgument(), "dbtcloud_global_connection", connection.formatted("set by hand: hush-1")))
        .singleElement()
        .asString()
        .doesNotContain("hush-1");
  }

  @Test
  void lets_a_secret_be_named() {
    assertThat(
            Checked.resource(
                new NoSecretArgument(), "google_secret_manager_secret_iam_member", "{'secret_id': 'gw-api-key'}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roles/owner", "roles/editor", "roles/storage.admin", "roles/bigquery.dataOwner", "roles/iam.securityAdmin",
        "roles/resourcemanager.projectIamAdmin", "roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountUser"
      })
  void finds_power_over_a_whole_project(String role) {
    ModestProjectRoles rule = new ModestProjectRoles();
    String arguments = "'project': 'demo', 'role': '%s', 'member': 'serviceAccount:a'".formatted(role);

    assertThat(Checked.resource(rule, "google_project_iam_member", "{%s}".formatted(arguments)))
        .singleElement()
        .asString()
        .contains("role is \"%s\" on project demo; allowed: ".formatted(role));
    assertThat(Checked.resource(rule, "google_storage_bucket_iam_member", "{%s}".formatted(arguments))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "projectIamAdmin ; .hasOnly(['roles/bigquery.jobUser', 'roles/bigquery.user']) ; true",
        "projectIamAdmin ; .size() >= 0 ; false",
        "projectIamAdmin ; .hasOnly(['roles/owner']) ; false",
        "projectIamAdmin ; .hasOnly(['roles/bigquery.user']) || true ; false",
        "folderAdmin ; .hasOnly(['roles/bigquery.user']) ; false"
      })
  void lets_roles_be_handed_out_only_if_a_condition_names_modest_ones(String role, String limit, boolean allowed) {
    String expression = "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', [])" + limit;
    String grant =
        "{'project': 'demo', 'role': 'roles/resourcemanager.%s', 'member': 'serviceAccount:a', 'condition': {'expression': '%s'}}"
            .formatted(role, expression.replace("'", "\\u0027"));

    assertThat(Checked.resource(new ModestProjectRoles(), "google_project_iam_member", grant).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"resourcemanager.projects.setIamPolicy", "iam.roles.update", "secretmanager.versions.access", "*"})
  void finds_a_custom_role_that_could_give_itself_more(String permission) {
    String arguments = "{'permissions': ['storage.buckets.get', '%s']}";

    assertThat(
            Checked.resource(
                new ModestCustomRoles(), "google_project_iam_custom_role", arguments.formatted(permission)))
        .singleElement()
        .asString()
        .contains("permissions has \"" + permission + "\"; allowed: permissions that give no others and no secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "assertion.repository == 'acme/analytics'",
        "assertion.repository_id == '1'",
        "assertion.repository_id == '1' && assertion.repository_owner_id == 'acme'",
        "assertion.repository_id == '1' && assertion.repository_owner_id == '2' || true",
        "!(assertion.repository_id == '1' && assertion.repository_owner_id == '2')"
      })
  void finds_trust_in_any_repository_of_a_name(String condition) {
    assertThat(trust(condition))
        .singleElement()
        .asString()
        .contains("attribute_condition is \"" + condition + "\"; allowed: assertion.repository_id == '<digits>'");
    assertThat(trust("assertion.repository_id == '1' && assertion.repository_owner_id == '2'")).isEmpty();
  }

  private static List<String> trust(String condition) {
    return Checked.resource(
        new BoundTrust(),
        "google_iam_workload_identity_pool_provider",
        "{'oidc': {'issuer_uri': 'https://token.actions.githubusercontent.com'}, 'attribute_condition': '%s'}"
            .formatted(condition.replace("'", "\\u0027")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "google_project_iam_policy", "google_project_iam_binding", "google_folder_iam_binding",
        "google_bigquery_dataset_iam_policy", "google_storage_bucket_acl", "google_storage_default_object_access_control"
      })
  void finds_a_policy_stated_whole(String type) {
    assertThat(Checked.resource(new SingleGrants(), type, "{}"))
        .singleElement()
        .asString()
        .contains(type + " takes away what others were granted; allowed: google_")
        .contains("_iam_member; ");
  }

  private static List<String> member(String member) {
    return Checked.by(
        OWN,
        """
        {'provider': {'google': [{'project': 'demo'}]},
         'resource': {'google_storage_bucket_iam_member': {'x': {'role': 'r', 'member': '%s'}}}}
        """
            .formatted(member));
  }
}
