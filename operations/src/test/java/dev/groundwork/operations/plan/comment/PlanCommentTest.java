package dev.groundwork.operations.plan.comment;

import static dev.groundwork.operations.plan.PlannedResource.document;
import static dev.groundwork.operations.plan.PlannedResource.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.operations.plan.PlanReader;
import dev.groundwork.operations.plan.PlannedResource;
import dev.groundwork.operations.plan.Secrecy;
import dev.groundwork.operations.plan.StackPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comment")
class PlanCommentTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/plan/comment.md");
  private static final PlanReader READER = new PlanReader(new Secrecy(List.of()));
  private static final String BOT = "serviceAccount:gw-transform@acme.iam.gserviceaccount.com";

  @Test
  void reads_like_the_example() throws IOException {
    var drifted = of("google_storage_bucket.landing", "update").before(Map.of("storage_class", "STANDARD")).after(Map.of("storage_class", "NEARLINE"));
    StackPlan google =
        READER.read(
            "google",
            document(
                Map.of("resource_drift", List.of(drifted.asDrift())),
                of("google_bigquery_dataset.marts", "delete", "create")
                    .with("action_reason", "replace_because_cannot_update")
                    .before(Map.of("id", "projects/acme/datasets/marts", "location", "EU"))
                    .after(Map.of("location", "US"))
                    .in("replace_paths", List.of(List.of("location"))),
                of("google_project_service.logging", "delete")
                    .with("action_reason", "delete_because_no_resource_config")
                    .before(Map.of("id", "acme/logging.googleapis.com")),
                of("google_storage_bucket_iam_member.writes", "create")
                    .after(Map.of("bucket", "acme-gw-landing", "role", "roles/storage.objectUser", "member", BOT)),
                of("google_project_iam_member.edits", "delete").before(Map.of("project", "acme", "role", "roles/editor", "member", BOT)),
                of("google_storage_bucket_iam_member.opened", "create")
                    .after(Map.of("bucket", "acme-gw-landing", "role", "roles/storage.objectViewer", "member", "allUsers"))));
    StackPlan fivetran =
        READER.read(
            "fivetran",
            document(
                of("fivetran_connector_schedule.posts", "update")
                    .before(Map.of("sync_frequency", "360", "api_key", "old"))
                    .after(Map.of("sync_frequency", "720", "api_key", "new"))));
    StackPlan dbt = READER.read("dbtcloud", document());
    String text = new PlanComment("cloud", "prod", List.of(google, fivetran, dbt), List.of()).text();
    if (Boolean.getBoolean("groundwork.update")) {
      Files.writeString(EXAMPLE, text);
    }
    assertThat(text)
        .as("to accept a change: mvn -pl operations test -Dtest=PlanCommentTest -Dgroundwork.update=true")
        .isEqualTo(Files.readString(EXAMPLE));
  }

  @Test
  void begins_with_the_mark_by_which_it_is_found_again() {
    assertThat(comment().text()).startsWith("<!-- groundwork-plan sandbox/pr-7 -->\n");
  }

  @Test
  void is_short_where_nothing_changes() {
    assertThat(comment(of("google_x.a", "no-op")).text().lines()).hasSize(4).last().isEqualTo("- `google`: no changes");
  }

  @Test
  void warns_of_every_kind_of_resource_that_takes_data_along() {
    for (String type : List.of("google_storage_bucket", "google_bigquery_dataset", "fivetran_group", "fivetran_connection")) {
      assertThat(comment(of(type + ".a", "delete").before(Map.of("id", "x"))).text()).contains("Data will be lost:** 1 of", "Lost for good");
      assertThat(comment(of(type + ".a", "update").before(Map.of("id", "x"))).text()).doesNotContain("lost", "Lost");
    }
  }

  @Test
  void shows_destroyed_before_grants_before_changes_before_what_is_new() {
    assertThat(
            comment(
                    of("google_x.new", "create"),
                    of("google_x.changed", "update").before(Map.of("a", 1)).after(Map.of("a", 2)),
                    of("google_project_iam_member.granted", "create").after(Map.of("project", "p", "role", "r", "member", "m")),
                    of("google_x.destroyed", "delete").before(Map.of("id", "x")))
                .text())
        .containsSubsequence("destroyed", "Who may do what", "`m`", "google_x.changed", "google_x.new");
  }

  @Test
  void cuts_what_is_new_before_it_cuts_a_grant_or_a_loss() {
    PlannedResource[] resources = new PlannedResource[2_100];
    Arrays.setAll(
        resources,
        i ->
            i < 1_900
                ? of("google_x.created_with_a_rather_long_name_" + i, "create")
                : i < 2_000
                    ? of("google_project_iam_member.m" + i, "create").after(Map.of("project", "p", "role", "r", "member", "user:" + i))
                    : of("google_storage_bucket.b" + i, "delete").before(Map.of("id", "b" + i)));
    String text = comment(resources).text();
    assertThat(text.length()).isBetween(60_000, 65_536);
    assertThat(text).contains("user:1999", "google_storage_bucket.b2099").containsPattern("Left out.*: [0-9,]+ of 2,000 created\\.");
  }

  @Test
  void says_where_terraform_stopped_early() {
    StackPlan plan = READER.read("google", document(Map.of("errored", true)));
    assertThat(new PlanComment("cloud", "prod", List.of(plan), List.of()).text()).contains("only a part of the plan");
  }

  private static PlanComment comment(PlannedResource... resources) {
    return new PlanComment("sandbox", "pr-7", List.of(READER.read("google", document(resources))), List.of());
  }
}
