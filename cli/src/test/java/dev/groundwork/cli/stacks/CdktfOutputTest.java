package dev.groundwork.cli.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What cdktf prints")
class CdktfOutputTest {
  private final List<String> told = new ArrayList<>();
  private final CdktfOutput output = new CdktfOutput(told::add, false);

  private void read(String text) {
    text.lines().forEach(output);
  }

  @Test
  void is_told_as_one_line_for_each_resource() {
    read(
        """
        google  Initializing the backend...
                Terraform has been successfully initialized!
        google  google_storage_bucket.landing: Creating...
                google_storage_bucket.landing_bucket_FA13 (landing/bucket): Creation complete after 1s [id=b]
                Apply complete! Resources: 24 added, 0 changed, 0 destroyed.
        fivetran  fivetran_group.group: Modifications complete after 0s [id=g]
                  Apply complete! Resources: 0 added, 1 changed, 2 destroyed.
        """);
    assertThat(told)
        .containsExactly(
            "google: made google_storage_bucket landing/bucket (1s)", "fivetran: changed fivetran_group.group (0s)");
    assertThat(output.outcome("google")).contains(new Outcome(24, 0, 0));
    assertThat(output.outcome("fivetran").orElseThrow()).hasToString("1 changed, 2 destroyed");
  }

  @Test
  void counts_as_no_changes_when_terraform_changed_nothing() {
    read(
        """
        google  No changes. Your infrastructure matches the configuration.

                Apply complete! Resources: 0 added, 0 changed, 0 destroyed.
        """);
    assertThat(told).isEmpty();
    assertThat(output.outcome("google").orElseThrow()).hasToString("no changes");
  }

  @Test
  void counts_what_a_destroy_destroyed() {
    read(
        """
        google  google_storage_bucket.landing: Destruction complete after 0s
                Destroy complete! Resources: 30 destroyed.
        """);
    assertThat(output.outcome("google")).contains(new Outcome(0, 0, 30));
  }

  @Test
  void is_told_whole_where_it_is_an_error() {
    read(
        """
        google  ╷
                │ Error: googleapi: Error 403: denied
                │
                │   with google_storage_bucket.landing
                ╵
        google  terraform_data.x: Refreshing state...
        """);
    assertThat(told).contains("│ Error: googleapi: Error 403: denied", "│   with google_storage_bucket.landing");
    assertThat(told).noneMatch(line -> line.contains("Refreshing"));
  }

  @Test
  void is_remembered_to_its_last_lines_for_a_failure_that_has_no_error_block() {
    read("Synthesizing\nTypeError: something is undefined\n");
    assertThat(output.lastLines()).endsWith("TypeError: something is undefined");
  }

  @Test
  void counts_nothing_where_it_broke_off_before_the_summary() {
    read("google  google_storage_bucket.landing: Destroying...");
    assertThat(output.outcome("google")).isEmpty();
  }
}
