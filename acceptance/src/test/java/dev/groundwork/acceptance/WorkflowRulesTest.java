package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What actionlint cannot know: who may hold what. docs/pull-requests.md says why each rule is there. */
@DisplayName("The rules of the workflows")
class WorkflowRulesTest {
  private static final int LONGEST_RUN = 3;
  private static final String BASE = "${{ github.event.pull_request.base.sha }}";
  private static final Set<String> TRUSTED_OWNERS = Set.of("actions", "google-github-actions");

  @Test
  void three_workflows_are_read() {
    assertThat(Workflow.all()).extracting(Workflow::name).containsExactly("deploy.yml", "plan.yml", "pr.yml");
    assertThat(jobs()).hasSize(6);
  }

  @Test
  void none_runs_a_strangers_code_with_the_repositorys_rights() {
    assertThat(Workflow.all())
        .allSatisfy(
            workflow ->
                assertThat(Workflow.map(workflow.root().get("on")).keySet())
                    .isSubsetOf("pull_request", "push", "workflow_call"));
    assertThat(Workflow.allAndActions()).noneMatch(workflow -> workflow.text().contains("pull_request_target"));
  }

  @Test
  void every_workflow_starts_with_no_more_than_reading() {
    assertThat(Workflow.all())
        .allSatisfy(
            workflow -> {
              assertThat(workflow.root()).as(workflow.name()).containsKey("permissions");
              assertThat(Workflow.map(workflow.root().get("permissions"))).isIn(Map.of(), Map.of("contents", "read"));
            });
  }

  @Test
  void only_a_job_in_an_environment_gets_an_identity_and_only_the_one_that_comments_may_write() {
    assertThat(jobs())
        .allSatisfy(
            job -> {
              boolean hasIdentity = job.permissions().containsKey("id-token");
              assertThat(hasIdentity).as(job + " has an identity").isEqualTo(job.root().containsKey("environment"));
              assertThat(hasIdentity).as(job + " signs in").isEqualTo(job.uses("google-github-actions/auth"));
            });
    assertThat(jobs().filter(job -> job.permissions().containsKey("id-token"))).extracting(Workflow.Job::toString)
        .containsExactly("deploy.yml:deploy", "plan.yml:plan");
    assertThat(jobs().filter(WorkflowRulesTest::writesToTheRepository)).extracting(Workflow.Job::toString)
        .containsExactly("plan.yml:comment");
    assertThat(Workflow.named("plan.yml").job("comment").permissions())
        .isEqualTo(Map.of("contents", "read", "pull-requests", "write"));
  }

  private static boolean writesToTheRepository(Workflow.Job job) {
    return job.permissions().entrySet().stream()
        .anyMatch(permission -> !permission.getKey().equals("id-token") && !permission.getValue().equals("read"));
  }

  @Test
  void no_workflow_names_a_secret_of_the_repository() {
    assertThat(Workflow.allAndActions()).noneMatch(workflow -> workflow.text().contains("secrets."));
    assertThat(Workflow.named("pr.yml").text()).doesNotContain("secret.", "vars.", "github.token", "env:");
    assertThat(Workflow.named("plan.yml").job("synth").root().toString()).doesNotContain("token", "APIKEY", "environment");
  }

  @Test
  void the_job_that_plans_is_for_pull_requests_of_the_repository_itself() {
    assertThat(Workflow.named("plan.yml").job("plan").root().get("if"))
        .isEqualTo("github.event.pull_request.head.repo.full_name == github.repository");
    assertThat(Workflow.named("plan.yml").job("comment").root().get("needs")).isEqualTo("plan");
  }

  @Test
  void what_holds_credentials_of_a_pull_request_runs_the_base_branch_alone() {
    assertThat(Workflow.map(Workflow.map(Workflow.named("plan.yml").root().get("on")).get("pull_request")))
        .as("else the base could be any branch")
        .isEqualTo(Map.of("branches", List.of("main")));
    for (String id : List.of("plan", "comment")) {
      Workflow.Job job = Workflow.named("plan.yml").job(id);
      assertThat(job.steps().stream().filter(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@")))
          .as(job.toString())
          .singleElement()
          .satisfies(step -> assertThat(Workflow.map(step.get("with"))).containsEntry("ref", BASE));
      assertThat(job.steps().getFirst().get("uses").toString()).startsWith("actions/checkout@");
    }
  }

  @Test
  void the_policy_judges_before_anybody_signs_in() {
    List<String> steps =
        Workflow.named("plan.yml").job("plan").steps().stream()
            .map(step -> step.getOrDefault("run", step.get("uses")).toString())
            .toList();
    assertThat(steps)
        .containsSubsequence(
            "./groundwork policy --untrusted \"$RUNNER_TEMP/synthesized\"",
            "google-github-actions/auth@v2",
            "./groundwork plan-comment --synthesized \"$RUNNER_TEMP/synthesized\" --out \"$RUNNER_TEMP/comment.md\"");
  }

  @Test
  void no_job_with_an_identity_restores_what_a_pull_request_may_have_cached() {
    assertThat(jobs().filter(job -> job.permissions().containsKey("id-token")))
        .allSatisfy(
            job ->
                assertThat(job.steps())
                    .noneMatch(step -> String.valueOf(step.get("uses")).startsWith("actions/cache"))
                    .noneMatch(step -> Workflow.map(step.get("with")).containsKey("cache")));
  }

  @Test
  void no_script_holds_an_expression() {
    assertThat(Workflow.allAndActions().stream().flatMap(workflow -> workflow.steps().stream()))
        .isNotEmpty()
        .noneMatch(step -> String.valueOf(step.get("run")).contains("${{"));
  }

  @Test
  void scripts_are_short_because_logic_belongs_in_the_repositorys_tools() {
    assertThat(Workflow.allAndActions().stream().flatMap(workflow -> workflow.steps().stream()))
        .allMatch(step -> String.valueOf(step.get("run")).lines().count() <= LONGEST_RUN);
  }

  @Test
  void every_action_is_of_a_trusted_owner_and_pinned() {
    assertThat(uses())
        .isNotEmpty()
        .allMatch(
            action ->
                action.startsWith("./")
                    || action.matches("[a-z-]+/[a-z-]+@(v[0-9]+|[0-9a-f]{40})")
                        && TRUSTED_OWNERS.contains(action.split("/")[0]));
  }

  @Test
  void no_checkout_leaves_its_token_behind() {
    assertThat(Workflow.allAndActions().stream().flatMap(workflow -> workflow.steps().stream())
            .filter(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@")))
        .isNotEmpty()
        .allMatch(step -> Boolean.FALSE.equals(Workflow.map(step.get("with")).get("persist-credentials")));
  }

  @Test
  void every_job_ends_by_itself() {
    assertThat(jobs().filter(job -> !job.root().containsKey("uses")))
        .allSatisfy(job -> assertThat((Integer) job.root().get("timeout-minutes")).as(job.toString()).isBetween(1, 30));
    assertThat(Workflow.all()).allMatch(workflow -> workflow.root().containsKey("concurrency"));
  }

  @Test
  void every_proof_that_the_page_on_them_names_is_a_test() {
    String tests =
        Repository.files().stream()
            .filter(file -> file.toString().contains("src/test/java"))
            .map(file -> String.join("\n", Repository.lines(file)))
            .collect(Collectors.joining("\n"));
    List<MatchResult> proofs =
        Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`")
            .matcher(String.join("\n", Repository.lines(Path.of("docs/pull-requests.md"))))
            .results()
            .toList();
    assertThat(proofs)
        .hasSizeGreaterThan(15)
        .allMatch(proof -> tests.contains("class " + proof.group(1) + " {"))
        .allMatch(proof -> proof.group(2) == null || tests.contains("void " + proof.group(2) + "("));
  }

  private static Stream<Workflow.Job> jobs() {
    return Workflow.all().stream().flatMap(workflow -> workflow.jobs().stream());
  }

  private static Stream<String> uses() {
    Stream<String> ofJobs =
        jobs().filter(job -> job.root().containsKey("uses")).map(job -> job.root().get("uses").toString());
    Stream<String> ofSteps =
        Workflow.allAndActions().stream()
            .flatMap(workflow -> workflow.steps().stream())
            .filter(step -> step.containsKey("uses"))
            .map(step -> step.get("uses").toString());
    return Stream.concat(ofJobs, ofSteps);
  }
}
