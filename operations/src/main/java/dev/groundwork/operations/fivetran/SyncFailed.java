package dev.groundwork.operations.fivetran;

import java.util.List;

/** At least one source was not synced. */
public final class SyncFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> problems;

  SyncFailed(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One text for each source that was not synced. */
  public List<String> problems() {
    return problems;
  }
}
