package dev.groundwork.testkit.example;

import static dev.groundwork.testkit.StackAssertions.assertThat;

import dev.groundwork.synthesized.Document;
import dev.groundwork.testkit.Synthesized;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Synthesized(value = LakeStack.class, id = "lake")
class LakeStackTest {
  @Test
  void holds_a_bucket_that_outlives_a_destroy(Document lake) {
    assertThat(lake)
        .hasInventory(
            Map.of(
                "google_storage_bucket", 1,
                "google_storage_bucket_iam_member", 1,
                "google_service_account", 1))
        .hasNoResource("google_service_account_key")
        .hasResource("google_storage_bucket")
        .at("lake/lake")
        .with("location", "EU")
        .with("lifecycle.prevent_destroy", true)
        .without("lifecycle_rule")
        .once();
  }

  @Test
  void lets_the_reader_read_and_nobody_else(Document lake) {
    assertThat(lake).grantsExactly("demo-reader storage.objectViewer bucket demo-lake");
  }

  @Test
  void keeps_its_addresses(Document lake) {
    assertThat(lake)
        .hasAddresses(
            "google_service_account.reader", "google_storage_bucket.lake", "google_storage_bucket_iam_member.reads");
  }

  @Test
  void obeys_the_policy(Document lake) {
    assertThat(lake).obeysPolicy();
  }
}
