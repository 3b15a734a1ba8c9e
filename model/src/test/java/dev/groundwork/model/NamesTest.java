package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Names")
class NamesTest {
  private final Source blog = Declarations.smallest().source("blog");

  @Test
  void of_prod_have_no_prefix() {
    Names names = new Names(Declarations.smallest(), Environment.PROD);

    assertThat(all(names))
        .containsExactly(
            "groundwork-demo-gw-landing", "raw_blog", "staging_blog", "intermediate", "marts", "ops", "scratch",
            "groundwork", "gw-fivetran-apikey", "ci-plan-gw", "gw_ci_deploy", "groundwork-demo-gw-monthly", "gw-ingestion", "gw-transform", "gw-orchestrator", "gw-ci-plan", "gw-ci-deploy");
    assertThat(names.serviceAccountEmail(Actor.INGESTION))
        .isEqualTo("gw-ingestion@groundwork-demo.iam.gserviceaccount.com");
  }

  @Test
  void of_another_environment_carry_it() {
    assertThat(all(new Names(Declarations.smallest(), new Environment("pr-12"))))
        .containsExactly(
            "groundwork-demo-gw-pr-12-landing", "pr_12_raw_blog", "pr_12_staging_blog", "pr_12_intermediate",
            "pr_12_marts", "pr_12_ops", "pr_12_scratch", "groundwork_pr_12", "gw-pr-12-fivetran-apikey",
            "ci-plan-gw-pr-12", "gw_pr_12_ci_deploy", "groundwork-demo-gw-pr-12-monthly", "gw-pr-12-ingestion", "gw-pr-12-transform",
            "gw-pr-12-orchestrator", "gw-pr-12-ci-plan", "gw-pr-12-ci-deploy");
  }

  @Test
  void of_two_environments_share_nothing() {
    List<String> names =
        Stream.of("prod", "dev", "pr-1", "pr-11", "pr-111111")
            .flatMap(name -> all(new Names(Declarations.smallest(), new Environment(name))).stream())
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void fit_the_vendors_limits_even_with_the_longest_parts() {
    String text = Declarations.with("prefix: gw", "prefix: abcdefg")
        .replace("groundwork-demo", "p".repeat(30)).replace("name: blog", "name: " + "s".repeat(40));
    Names names = new Names(Declarations.read(text), new Environment("pr-999999"));

    assertThat(names.landingBucket()).hasSizeLessThanOrEqualTo(63);
    assertThat(Arrays.stream(Actor.values()).map(names::serviceAccountId))
        .allMatch(id -> id.length() <= 30, "at most 30 characters");
    assertThat(Stream.of(Actor.CI_PLAN, Actor.CI_DEPLOY).map(names::identityPool))
        .allMatch(id -> id.length() <= 32 && !id.startsWith("gcp-"), "at most 32 characters, not gcp-");
  }

  @Test
  void of_state_are_in_one_bucket_apart_by_environment_and_stack() {
    Names dev = new Names(Declarations.smallest(), new Environment("dev"));

    assertThat(dev.stateBucket()).isEqualTo("groundwork-demo-gw-state");
    assertThat(dev.statePrefix("google")).isEqualTo("dev/google");
  }

  @Test
  void of_landed_files_match_their_own_endpoint_and_no_other() {
    Names names = new Names(Declarations.smallest(), Environment.PROD);
    Endpoint posts = blog.endpoints().getFirst();
    String folder = names.landingFolder(blog, posts, "2026-01-01T00-00-00Z");
    String relative = folder.substring(names.landingPrefix(blog).length()) + "part-00000.ndjson.gz";

    assertThat(folder).isEqualTo("blog/posts/2026-01-01T00-00-00Z/");
    assertThat(relative).matches(Pattern.compile(names.filePattern(posts)));
    assertThat("other_" + relative).doesNotMatch(Pattern.compile(names.filePattern(posts)));
    assertThat(names.manifest(blog, "r1")).isEqualTo("_manifests/blog/r1.json");
  }

  @ParameterizedTest
  @CsvSource({"id,id", "userId,user_id", "HTTPStatus,http_status", "a b-c,a_b_c", "line2Text,line2_text"})
  void of_raw_columns_are_those_the_loader_makes(String field, String column) {
    assertThat(Names.rawColumn(field)).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Prod", "pr-", "pr-0", "pr-1234567", "staging", "pr-1x"})
  void are_not_derived_for_an_environment_that_is_none(String name) {
    assertThatThrownBy(() -> new Environment(name)).hasMessageContaining("allowed: prod, dev, pr-<number>");
  }

  private List<String> all(Names names) {
    Stream<String> single =
        Stream.of(
            names.landingBucket(), names.rawDataset(blog), names.stagingDataset(blog), names.intermediateDataset(),
            names.martsDataset(), names.opsDataset(), names.scratchDataset(), names.fivetranGroup(),
            names.secretId(SecretName.FIVETRAN_KEY), names.identityPool(Actor.CI_PLAN),
            names.customRole(Actor.CI_DEPLOY), names.budget());
    return Stream.concat(single, Arrays.stream(Actor.values()).map(names::serviceAccountId)).toList();
  }
}
