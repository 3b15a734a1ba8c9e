package dev.groundwork.synthesized.policy.loader;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Setup tests and trust are decided, not defaulted: the defaults differ from resource to resource. */
public record StatedFlags() implements Rule {
  private static final Set<String> TESTED =
      Set.of("fivetran_destination", "fivetran_connection", "fivetran_connection_config", "fivetran_connector");
  private static final List<String> FLAGS = List.of("run_setup_tests", "trust_certificates", "trust_fingerprints");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources()
        .filter(resource -> TESTED.contains(resource.type()))
        .flatMap(
            resource ->
                FLAGS.stream()
                    .filter(flag -> resource.flag(flag).isEmpty())
                    .map(flag -> violation(resource, flag, "true or false", "set it; its default differs by resource")));
  }
}
