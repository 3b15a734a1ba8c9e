package dev.groundwork.synthesized.policy.loader;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/** A new name for a group replaces it with its destination and every connection, so a changed name is not acted on. */
public record KeptGroupName() implements Rule {
  private static final String IGNORED = "lifecycle.ignore_changes";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources("fivetran_group")
        .filter(
            group -> {
              List<String> ignored = group.arguments().texts(IGNORED);
              return !ignored.contains("name") && !ignored.contains("all");
            })
        .map(group -> violation(group, IGNORED, "[\"name\"]", "set it: a rename would destroy all that is in the group"));
  }
}
