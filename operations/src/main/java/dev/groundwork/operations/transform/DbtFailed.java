package dev.groundwork.operations.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** dbt failed: a node did, or dbt itself before it came to a node. */
public final class DbtFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable DbtResult result;

  private DbtFailed(String message, @Nullable DbtResult result) {
    super(message);
    this.result = result;
  }

  static DbtFailed nodes(DbtResult result) {
    List<NodeResult> failures = result.failures();
    String text =
        failures.stream()
            .map(node -> "\n  %s: %s".formatted(node.id(), node.message().strip().replace("\n", "\n    ")))
            .collect(Collectors.joining());
    String head = "dbt: %d of %d nodes failed".formatted(failures.size(), result.nodes().size());
    return new DbtFailed(head + text, result);
  }

  /**
   * @param lastLines what dbt said last
   */
  static DbtFailed itself(String what, List<String> lastLines) {
    return new DbtFailed("dbt %s; it said last:\n  %s".formatted(what, String.join("\n  ", lastLines)), null);
  }

  static DbtFailed start(Path executable, IOException why) {
    String text = "cannot start %s: %s; ./groundwork doctor names what is missing";
    DbtFailed failed = new DbtFailed(text.formatted(executable, why.getMessage()), null);
    failed.initCause(why);
    return failed;
  }

  /** All nodes, if dbt came that far. */
  public Optional<DbtResult> result() {
    return Optional.ofNullable(result);
  }
}
