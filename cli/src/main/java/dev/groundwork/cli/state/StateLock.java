package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.Failure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lock on a stack's state that somebody else holds, as Terraform reports it.
 *
 * @param id what opens it
 * @param path of the lock's object, or of the locked file
 * @param operation such as {@code OperationTypeApply}
 * @param who user and machine
 * @param created when it was taken
 */
public record StateLock(String id, String path, String operation, String who, String created) {
  private static final String BEGIN = "Lock Info:";

  /** cdktf puts the stack's name before it, Terraform a frame around it. */
  private static final Pattern FIELD = Pattern.compile("^\\W*(?<name>ID|Path|Operation|Who|Created): +(?<value>\\S.*?) *$");

  private static final Pattern STACK =
      Pattern.compile("(?:/(?<object>[^/]+)/default\\.tflock|/(?<file>[^/]+)\\.tfstate)$");

  /** The lock that kept Terraform from its work, if that was it. */
  public static Optional<StateLock> in(List<String> output) {
    Map<String, String> fields = new HashMap<>();
    boolean inside = false;
    for (String line : output) {
      inside = inside || line.contains(BEGIN);
      Matcher field = FIELD.matcher(line);
      if (inside && field.find()) {
        fields.putIfAbsent(field.group("name"), field.group("value"));
      }
    }
    return fields.containsKey("ID")
        ? Optional.of(
            new StateLock(
                fields.get("ID"),
                fields.getOrDefault("Path", ""),
                fields.getOrDefault("Operation", "an unknown operation"),
                fields.getOrDefault("Who", "somebody unknown"),
                fields.getOrDefault("Created", "an unknown time")))
        : Optional.empty();
  }

  /** The stack whose state is locked. */
  public String stack() {
    Matcher stack = STACK.matcher(path);
    if (!stack.find()) {
      return "<stack>";
    }
    return stack.group("object") == null ? stack.group("file") : stack.group("object");
  }

  /** What a person can do about it; a lock on a file ends with the process that holds it, one in a bucket does not. */
  public Failure refusal(String verb) {
    String stale =
        """

        If it was killed, it left its lock behind. Only if you are sure, open it and run the same command again:
          eval "$(./groundwork env)" && terraform -chdir=cdktf.out/stacks/%s force-unlock %s"""
            .formatted(stack(), id);
    return Failure.work(
        """
        %s failed: the state of stack %s is locked by %s, %s since %s (lock %s, %s).
        If that is still running, wait for its end and run the same command again; GROUNDWORK_LOCK_TIMEOUT=10m waits by \
        itself.%s"""
            .formatted(verb, stack(), who, operation, created, id, path, path.startsWith("gs://") ? stale : ""));
  }
}
