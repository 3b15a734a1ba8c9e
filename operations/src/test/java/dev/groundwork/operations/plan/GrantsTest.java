package dev.groundwork.operations.plan;

import static dev.groundwork.operations.plan.PlannedResource.of;
import static dev.groundwork.operations.plan.PlannedResource.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may do what")
class GrantsTest {
  @Test
  void changes_by_a_member_that_is_replaced() {
    assertThat(
            grants(
                of("google_storage_bucket_iam_member.a", "delete", "create")
                    .before(Map.of("bucket", "landing", "role", "roles/reader", "member", "user:a"))
                    .after(Map.of("bucket", "landing", "role", "roles/writer", "member", "user:a"))))
        .containsExactly(
            new GrantChange(false, "user:a", "roles/reader", "storage_bucket landing"),
            new GrantChange(true, "user:a", "roles/writer", "storage_bucket landing"));
  }

  @Test
  void says_what_is_not_known_yet() {
    assertThat(
            grants(
                of("google_project_iam_member.a", "create")
                    .after(Map.of("project", "p", "role", "roles/x", "condition", List.of(Map.of("expression", "e > 1"))))
                    .in("after_unknown", Map.of("member", true))))
        .containsExactly(new GrantChange(true, "(known after apply)", "roles/x", "project p if e > 1"));
  }

  @Test
  void names_the_account_that_the_same_plan_makes() {
    var account = of("google_service_account.bot", "create").after(Map.of("account_id", "gw-bot"));
    var grant =
        of("google_storage_bucket_iam_member.reads", "create")
            .after(Map.of("role", "r"))
            .in("after_unknown", Map.of("member", true, "bucket", true));
    var expressions =
        Map.of(
            "member", Map.of("references", List.of("google_service_account.bot.email", "google_service_account.bot")),
            "bucket", Map.of("references", List.of("var.x", "data.google_storage_bucket.b.name")));
    var declared = Map.of("address", "google_storage_bucket_iam_member.reads", "expressions", expressions);
    String document =
        PlannedResource.document(
            Map.of("configuration", Map.of("root_module", Map.of("resources", List.of(declared)))), account, grant);
    assertThat(new PlanReader(new Secrecy(List.of())).read("google", document).changes().getLast().grants())
        .containsExactly(
            new GrantChange(
                true, "google_service_account.bot (gw-bot) (known after apply)", "r",
                "storage_bucket data.google_storage_bucket.b (known after apply)"));
  }

  @Test
  void changes_by_the_members_that_come_and_go_in_a_binding() {
    assertThat(
            grants(
                of("google_bigquery_dataset_iam_binding.a", "update")
                    .before(Map.of("dataset_id", "marts", "role", "r", "members", List.of("user:a", "user:b")))
                    .after(Map.of("dataset_id", "marts", "role", "r", "members", List.of("user:b", "allUsers")))))
        .extracting(GrantChange::added, GrantChange::who)
        .containsExactly(
            tuple(false, "user:a"), tuple(true, "allUsers"));
  }

  @Test
  void changes_by_a_whole_policy() {
    assertThat(
            grants(
                of("google_project_iam_policy.a", "create")
                    .after(Map.of("project", "p", "policy_data", "{\"bindings\":[{\"role\":\"roles/owner\",\"members\":[\"user:a\"]}]}"))))
        .containsExactly(new GrantChange(true, "user:a", "roles/owner", "project p (whole policy)"));
  }

  @Test
  void changes_by_a_datasets_own_list_and_by_an_entry_of_it() {
    var list =
        of("google_bigquery_dataset.a", "update")
            .before(Map.of("dataset_id", "marts", "access", List.of(Map.of("role", "READER", "domain", "a.com"))))
            .after(Map.of("dataset_id", "marts", "access", List.of(Map.of("role", "READER", "special_group", "allAuthenticatedUsers"))));
    assertThat(grants(list))
        .containsExactly(
            new GrantChange(false, "domain a.com", "READER", "bigquery_dataset marts"),
            new GrantChange(true, "special_group allAuthenticatedUsers", "READER", "bigquery_dataset marts"));
    assertThat(grants(of("google_bigquery_dataset_access.a", "create").after(Map.of("dataset_id", "marts", "user_by_email", "a@b.c", "role", "OWNER"))))
        .extracting(GrantChange::who)
        .containsExactly("user_by_email a@b.c");
  }

  @Test
  void changes_by_a_role_that_may_more_and_by_a_trust_without_condition() {
    assertThat(
            grants(
                of("google_project_iam_custom_role.a", "update")
                    .before(Map.of("role_id", "ciPlan", "project", "p", "permissions", List.of("a.get")))
                    .after(Map.of("role_id", "ciPlan", "project", "p", "permissions", List.of("a.get", "a.delete")))))
        .containsExactly(new GrantChange(true, "holders of ciPlan", "a.delete", "project p"));
    assertThat(
            grants(
                of("google_iam_workload_identity_pool_provider.a", "update")
                    .before(Map.of("workload_identity_pool_id", "ci", "attribute_condition", "x == 1"))
                    .after(Map.of("workload_identity_pool_id", "ci"))))
        .extracting(GrantChange::who)
        .containsExactly("tokens with x == 1", "tokens with no condition at all");
  }

  @Test
  void changes_by_a_key_and_by_fivetrans_roles() {
    assertThat(grants(of("google_service_account_key.a", "create").after(Map.of("service_account_id", "sa"))))
        .containsExactly(new GrantChange(true, "whoever holds the key", "acts as", "service_account_key sa"));
    assertThat(grants(of("fivetran_user.a", "create").after(Map.of("email", "a@b.c", "role", "Account Administrator"))))
        .extracting(GrantChange::who, GrantChange::role)
        .containsExactly(tuple("fivetran_user a@b.c", "Account Administrator"));
  }

  private static List<GrantChange> grants(PlannedResource resource) {
    return read(resource).changes().getFirst().grants();
  }
}
