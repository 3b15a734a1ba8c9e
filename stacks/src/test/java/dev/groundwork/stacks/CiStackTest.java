package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ci stack")
class CiStackTest {
  private static Declaration declaration;
  private static SynthesizedStack stack;

  @BeforeAll
  static void synthesize() {
    declaration =
        SynthesizedStack.declaration(
            "loader:",
            """
            state: gcs
            ci: { repository: acme/analytics, repositoryId: "123", ownerId: "456" }
            loader:""");
    stack = SynthesizedStack.all(declaration, Profile.SANDBOX, Environment.PROD).get("ci");
  }

  @Test
  void holds_these_resources_and_no_other() {
    assertThat(stack.inventory())
        .isEqualTo(
            Map.of(
                "google_iam_workload_identity_pool", 2,
                "google_iam_workload_identity_pool_provider", 2,
                "google_project_iam_custom_role", 2,
                "google_project_iam_member", 3,
                "google_project_service", 4,
                "google_secret_manager_secret_iam_member", 4,
                "google_service_account", 2,
                "google_service_account_iam_member", 2,
                "google_storage_bucket_iam_member", 2));
  }

  @Test
  void is_there_only_in_production_and_only_if_declared() {
    assertThat(SynthesizedStack.all(declaration, Profile.SANDBOX, new Environment("dev"))).doesNotContainKey("ci");
    assertThat(SynthesizedStack.all(SynthesizedStack.declaration(), Profile.SANDBOX, Environment.PROD))
        .doesNotContainKey("ci");
  }

  @Test
  void trusts_numeric_ids_and_lets_only_production_jobs_of_the_main_branch_deploy() {
    assertThat(condition("ci-deploy"))
        .isEqualTo(
            "assertion.repository_id == '123' && assertion.repository_owner_id == '456' && "
                + "assertion.ref == 'refs/heads/main' && assertion.environment == 'production'");
    assertThat(condition("ci-plan"))
        .isEqualTo(
            "assertion.repository_id == '123' && assertion.repository_owner_id == '456' && "
                + "assertion.event_name == 'pull_request' && assertion.environment == 'plan'");
  }

  @Test
  void keeps_the_two_kinds_of_job_in_pools_of_their_own() {
    assertThat(stack.grants("google_service_account_iam_member", "service_account_id"))
        .allMatch(grant -> grant.contains(" roles/iam.workloadIdentityUser principalSet://iam.googleapis.com/"))
        .anyMatch(grant -> grant.matches(".*\\.ci-plan_account_.*\\.ci-plan_identity_pool_.*/attribute.repository_id/123"))
        .anyMatch(
            grant -> grant.matches(".*\\.ci-deploy_account_.*\\.ci-deploy_identity_pool_.*/attribute.repository_id/123"))
        .hasSize(2);
  }

  @Test
  void lets_the_plan_read_and_change_nothing() {
    assertThat(permissions(stack, "ci-plan"))
        .isNotEmpty()
        .allMatch(permission -> permission.matches(".*\\.(get|list|getIamPolicy)"))
        .doesNotContain("storage.objects.get", "bigquery.tables.getData", "secretmanager.versions.access");
    assertThat(stack.grants("google_storage_bucket_iam_member", "bucket"))
        .anyMatch(grant -> grant.matches("groundwork-demo-gw-state roles/storage.objectViewer .*ci-plan_account.*"))
        .anyMatch(grant -> grant.matches("groundwork-demo-gw-state roles/storage.objectUser .*ci-deploy_account.*"));
  }

  @Test
  void lets_the_deployment_grant_job_roles_only_and_never_widen_its_own_trust() {
    List<JsonNode> delegations =
        stack.resources("google_project_iam_member").values().stream()
            .filter(grant -> grant.path("role").asText().equals("roles/resourcemanager.projectIamAdmin"))
            .toList();

    assertThat(delegations)
        .singleElement()
        .satisfies(
            grant ->
                assertThat(grant.at("/condition/expression").asText())
                    .isEqualTo(
                        "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', [])"
                            + ".hasOnly(['roles/bigquery.jobUser', 'roles/bigquery.user'])"));
    assertThat(permissions(stack, "ci-deploy"))
        .doesNotContain("resourcemanager.projects.setIamPolicy")
        .noneMatch(permission -> permission.matches("iam\\.(roles|workloadIdentity.*)\\.(create|update|delete)"));
  }

  @Test
  void lets_the_deployment_delete_data_of_a_trial_only() {
    assertThat(permissions(stack, "ci-deploy")).contains("storage.objects.delete", "bigquery.tables.delete");

    Declaration kept =
        SynthesizedStack.declaration(
            "landing:\n  retention: trial",
            """
            state: gcs
            ci: { repository: acme/analytics, repositoryId: "123", ownerId: "456" }
            landing:
              retention: kept""");
    SynthesizedStack stack = SynthesizedStack.all(kept, Profile.SANDBOX, Environment.PROD).get("ci");
    assertThat(permissions(stack, "ci-deploy"))
        .contains("storage.buckets.delete")
        .doesNotContain("storage.objects.delete", "bigquery.tables.delete");
  }

  private static String condition(String actor) {
    return of(stack, "google_iam_workload_identity_pool_provider", actor).path("attribute_condition").asText();
  }

  private static List<String> permissions(SynthesizedStack stack, String actor) {
    List<String> permissions = new ArrayList<>();
    of(stack, "google_project_iam_custom_role", actor).path("permissions").forEach(node -> permissions.add(node.asText()));
    return permissions;
  }

  private static JsonNode of(SynthesizedStack stack, String type, String actor) {
    return stack.resources(type).entrySet().stream()
        .filter(resource -> resource.getKey().startsWith(actor + "_"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
