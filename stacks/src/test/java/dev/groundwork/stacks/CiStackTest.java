package dev.groundwork.stacks;

import static dev.groundwork.testkit.StackAssertions.assertThat;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Resource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ci stack")
class CiStackTest {
  private static Declaration declaration;
  private static Document stack;

  @BeforeAll
  static void synthesize() {
    declaration =
        PlatformSynthesis.declaration(
            "loader:",
            """
            state: gcs
            ci: { repository: acme/analytics, repositoryId: "123", ownerId: "456" }
            loader:""");
    stack = PlatformSynthesis.stack("ci", declaration);
  }

  @Test
  void holds_these_resources_and_no_other() {
    assertThat(stack)
        .hasInventory(
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
  void obeys_the_policy() {
    assertThat(stack).obeysPolicy();
  }

  @Test
  void is_there_only_in_production_and_only_if_declared() {
    assertThat(PlatformSynthesis.all(declaration, Profile.SANDBOX, new Environment("dev"))).hasStacks("google", "fivetran");
    assertThat(PlatformSynthesis.all(PlatformSynthesis.declaration(), Profile.SANDBOX, Environment.PROD))
        .hasStacks("google", "fivetran");
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
    assertThat(stack)
        .grants("pool ci-plan-gw, repository_id 123 iam.workloadIdentityUser service account gw-ci-plan")
        .grants("pool ci-deploy-gw, repository_id 123 iam.workloadIdentityUser service account gw-ci-deploy")
        .hasResource("google_service_account_iam_member")
        .times(2);
  }

  @Test
  void lets_the_plan_read_and_change_nothing() {
    assertThat(permissions(stack, "ci-plan"))
        .isNotEmpty()
        .allMatch(permission -> permission.matches(".*\\.(get|list|getIamPolicy)"))
        .doesNotContain("storage.objects.get", "bigquery.tables.getData", "secretmanager.versions.access");
    assertThat(stack)
        .grants("gw-ci-plan storage.objectViewer bucket groundwork-demo-gw-state")
        .grants("gw-ci-deploy storage.objectUser bucket groundwork-demo-gw-state");
  }

  @Test
  void lets_the_deployment_grant_job_roles_only_and_never_widen_its_own_trust() {
    assertThat(stack)
        .hasResource("google_project_iam_member")
        .with("role", "roles/resourcemanager.projectIamAdmin")
        .once()
        .with(
            "condition.expression",
            "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', [])"
                + ".hasOnly(['roles/bigquery.jobUser', 'roles/bigquery.user'])");
    assertThat(permissions(stack, "ci-deploy"))
        .doesNotContain("resourcemanager.projects.setIamPolicy")
        .noneMatch(permission -> permission.matches("iam\\.(roles|workloadIdentity.*)\\.(create|update|delete)"));
  }

  @Test
  void lets_the_deployment_delete_data_of_a_trial_only() {
    assertThat(permissions(stack, "ci-deploy")).contains("storage.objects.delete", "bigquery.tables.delete");

    Declaration kept =
        PlatformSynthesis.declaration(
            "landing:\n  retention: trial",
            """
            state: gcs
            ci: { repository: acme/analytics, repositoryId: "123", ownerId: "456" }
            landing:
              retention: kept""");
    Document stack = PlatformSynthesis.stack("ci", kept);
    assertThat(permissions(stack, "ci-deploy"))
        .contains("storage.buckets.delete")
        .doesNotContain("storage.objects.delete", "bigquery.tables.delete");
  }

  private static String condition(String actor) {
    return of(stack, "google_iam_workload_identity_pool_provider", actor).text("attribute_condition").orElseThrow();
  }

  private static List<String> permissions(Document stack, String actor) {
    return of(stack, "google_project_iam_custom_role", actor).arguments().texts("permissions");
  }

  private static Resource of(Document stack, String type, String actor) {
    return stack.resources(type).stream()
        .filter(resource -> resource.path().startsWith("ci/" + actor + "/"))
        .findFirst()
        .orElseThrow();
  }
}
