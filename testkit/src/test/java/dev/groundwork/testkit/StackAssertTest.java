package dev.groundwork.testkit;

import static dev.groundwork.testkit.StackAssertions.assertThat;
import static dev.groundwork.testkit.StackAssertions.assertThatThrownBy;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assertion on a stack")
class StackAssertTest {
  private static final Document LAKE =
      Document.parse(
          "lake",
          """
          {
            "data": {"google_project": {"this": {"project_id": "demo"}}},
            "resource": {
              "google_storage_bucket": {
                "raw_1": {
                  "//": {"metadata": {"path": "lake/raw"}},
                  "name": "demo-raw", "location": "EU", "force_destroy": true, "labels": {"a": "1", "b": "2"},
                  "lifecycle_rule": [{"action": {"type": "Delete"}, "condition": {"age": 30}}]
                },
                "old_2": {"name": "demo-old", "location": "US", "force_destroy": true}
              },
              "google_storage_bucket_iam_member": {"x": {
                "bucket": "${google_storage_bucket.raw_1.name}", "role": "roles/storage.objectViewer",
                "member": "serviceAccount:gw-reader@demo.iam.gserviceaccount.com",
                "depends_on": ["google_storage_bucket.old_2"]
              }}
            }
          }
          """);

  @Test
  void narrows_down_which_resource_is_meant() {
    assertThat(LAKE)
        .hasResource("google_storage_bucket").times(2).with("force_destroy", true).times(2).with("location", "EU").once()
        .and()
        .hasResource("google_storage_bucket").at("lake/raw").with("lifecycle_rule.condition.age", 30L)
        .with("labels", Map.of("b", "2", "a", "1"))
        .with("lifecycle_rule", List.of(Map.of("action", Map.of("type", "Delete"), "condition", Map.of("age", 30))))
        .and()
        .hasResource("google_storage_bucket_iam_member").refersTo("lake/raw").refersTo("google_storage_bucket.old_2")
        .and()
        .hasData("google_project").with("project_id", "demo");
  }

  @Test
  void shows_the_nearest_with_the_values_that_differ() {
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").with("location", "EU").with("name", "demo-old"),
        """
        stack lake has no google_storage_bucket with location "EU" with name "demo-old"; nearest:
          google_storage_bucket.raw_1 (lake/raw)
            name is "demo-raw"
          google_storage_bucket.old_2
            location is "US\"""");
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").without("labels").with("versioning.enabled", true),
        """
        stack lake has no google_storage_bucket without labels with versioning.enabled true; nearest:
          google_storage_bucket.old_2
            versioning.enabled is not set
          google_storage_bucket.raw_1 (lake/raw)
            labels is {"a":"1","b":"2"}
            versioning.enabled is not set""");
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket_iam_member").refersTo("lake/other"),
        """
        stack lake has no google_storage_bucket_iam_member referring to lake/other; nearest:
          google_storage_bucket_iam_member.x
            it refers to [google_storage_bucket.old_2, google_storage_bucket.raw_1]""");
  }

  @Test
  void reads_json_in_a_text() {
    Document stack =
        Document.parse("s", "{\"resource\": {\"t_x\": {\"x\": {\"config\": \"{\\\"a\\\": 1, \\\"b\\\": [2]}\"}}}}");

    assertThat(stack).hasResource("t_x").withJson("config", "{\"b\": [2], \"a\": 1}");
    fails(() -> assertThat(stack).hasResource("t_x").withJson("config", "{\"a\": 2}"), "config is \"{\\\"a\\\": 1,");
  }

  @Test
  void does_not_take_a_text_for_a_number_or_a_flag() {
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").with("force_destroy", "true"),
        "stack lake has no google_storage_bucket with force_destroy \"true\"; nearest:");
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").with("lifecycle_rule.condition.age", "30"),
        "lifecycle_rule.condition.age is 30");
  }

  @Test
  void counts_those_that_are_meant() {
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").with("force_destroy", true).once(),
        """
        stack lake has 2 google_storage_bucket with force_destroy true, expected 1:
          google_storage_bucket.raw_1 (lake/raw)
          google_storage_bucket.old_2""");
  }

  @Test
  void looks_at_all_that_are_meant() {
    assertThat(LAKE).hasResource("google_storage_bucket").allWith("force_destroy", true).allValues("location", "US", "EU");
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").allWith("location", "EU"),
        """
        stack lake has google_storage_bucket whose location is not "EU":
          google_storage_bucket.old_2: location is "US\"""");
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bucket").allValues("location", "EU", "EU"),
        """
        in stack lake, location of google_storage_bucket is
          "EU", "US"
        expected
          "EU", "EU\"""");
  }

  @Test
  void shows_types_with_names_like_it() {
    fails(
        () -> assertThat(LAKE).hasResource("google_storage_bukket"),
        """
        stack lake has no google_storage_bukket; it has, nearest first:
            google_storage_bucket
            google_storage_bucket_iam_member""");
    fails(() -> assertThat(LAKE).hasData("google_storage_bucket"), "it has, nearest first:\n    google_project");
  }

  @Test
  void shows_what_differs_in_an_inventory() {
    fails(
        () -> assertThat(LAKE).hasInventory(Map.of("google_storage_bucket", 1, "google_pubsub_topic", 1)),
        """
        the inventory of stack lake differs:
          google_pubsub_topic: 0, expected 1
          google_storage_bucket: 2, expected 1
          google_storage_bucket_iam_member: 1, expected 0""");
    assertThat(LAKE).hasInventory(Map.of("google_storage_bucket", 2, "google_storage_bucket_iam_member", 1));
  }

  @Test
  void shows_which_addresses_changed() {
    fails(
        () -> assertThat(LAKE).hasAddresses("google_storage_bucket.raw_1", "google_storage_bucket.gone_3"),
        """
        the addresses of stack lake changed, which replaces resources:
          gone: [google_storage_bucket.gone_3]
          new: [data.google_project.this, google_storage_bucket.old_2, google_storage_bucket_iam_member.x]""");
  }

  @Test
  void shows_a_resource_that_should_not_be() {
    fails(
        () -> assertThat(LAKE).hasNoResource("google_storage_bucket"),
        """
        stack lake has google_storage_bucket, and should have none:
          google_storage_bucket.raw_1 (lake/raw)
          google_storage_bucket.old_2""");
    fails(() -> assertThat(LAKE).hasNoResource("google_project"), "data.google_project.this");
    assertThat(LAKE).hasNoResource("google_service_account_key");
  }

  @Test
  void knows_grants_by_names() {
    assertThat(LAKE)
        .grants("gw-reader storage.objectViewer bucket demo-raw")
        .grantsExactly("gw-reader storage.objectViewer bucket demo-raw");
    fails(
        () -> assertThat(LAKE).grants("gw-reader storage.objectUser bucket demo-raw"),
        """
        stack lake does not grant
          gw-reader storage.objectUser bucket demo-raw
        it grants, nearest first:
            gw-reader storage.objectViewer bucket demo-raw""");
    fails(
        () -> assertThat(LAKE).grantsExactly("gw-writer storage.objectUser bucket demo-raw"),
        """
        the grants of stack lake differ:
          missing:
            gw-writer storage.objectUser bucket demo-raw
          not expected:
            gw-reader storage.objectViewer bucket demo-raw""");
  }

  @Test
  void shows_every_violation_of_the_policy() {
    fails(() -> assertThat(LAKE).obeysPolicy(), "public_access_prevention is not set");
    fails(
        () -> assertThat(new Synthesis(List.of(LAKE))).obeysPolicy(),
        "location is \"US\"; allowed: \"EU\", where the others are");
  }

  @Test
  void knows_stacks_by_name_and_order() {
    Synthesis synthesis = new Synthesis(List.of(LAKE));

    assertThat(synthesis).hasStacks("lake").stack("lake").hasData("google_project");
    fails(() -> assertThat(synthesis).hasStacks("lake", "loader"), "the stacks are [lake], expected [lake, loader]");
    fails(() -> assertThat(synthesis).stack("loader"), "no stack loader; there are [lake]");
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(message);
  }
}
