package dev.groundwork.cli.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A lock that somebody else holds")
class StateLockTest {
  private static final List<String> OUTPUT =
      """
      google  ╷
              │ Error: Error acquiring the state lock
              │\s
              │ Error message: writing "gs://p-gw-state/prod/google/default.tflock" failed
              │ Lock Info:
              │   ID:        1795624559600434
              │   Path:      gs://p-gw-state/prod/google/default.tflock
              │   Operation: OperationTypeApply
              │   Who:       ann@laptop
              │   Version:   1.11.4
              │   Created:   2026-11-25 16:35:59.584909682 +0000 UTC
              │   Info:     \s
              ╵
      """
          .lines()
          .toList();

  @Test
  void is_told_with_its_owner_and_how_to_open_it() {
    StateLock lock = StateLock.in(OUTPUT).orElseThrow();
    assertThat(lock.stack()).isEqualTo("google");
    assertThat(lock.refusal("deploy"))
        .hasMessageContainingAll(
            "deploy failed: the state of stack google is locked by ann@laptop",
            "OperationTypeApply",
            "2026-11-25 16:35:59",
            "force-unlock 1795624559600434",
            "-chdir=cdktf.out/stacks/google");
  }

  @Test
  void on_a_file_ends_by_itself_and_needs_no_unlocking() {
    List<String> local = OUTPUT.stream().map(l -> l.replace("gs://p-gw-state/prod/google/default.tflock", "/s/google.tfstate")).toList();
    StateLock lock = StateLock.in(local).orElseThrow();
    assertThat(lock.stack()).isEqualTo("google");
    assertThat(lock.refusal("deploy").getMessage()).contains("ann@laptop").doesNotContain("force-unlock");
  }

  @Test
  void is_not_seen_in_other_errors() {
    assertThat(StateLock.in(List.of("Error: no such bucket", "  ID: 5"))).isEmpty();
  }
}
