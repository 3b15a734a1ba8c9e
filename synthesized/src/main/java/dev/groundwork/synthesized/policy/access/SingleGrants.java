package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project's policy belongs to more than one program, so documents add members to it and never state it whole. */
public record SingleGrants() implements Rule {
  private static final Pattern WHOLE = Pattern.compile("google_(project|folder|organization)_iam_(policy|binding)");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources()
        .filter(resource -> WHOLE.matcher(resource.type()).matches())
        .map(
            resource ->
                remark(
                    resource,
                    resource.type() + " takes away what others were granted",
                    resource.type().replaceAll("(policy|binding)$", "member"),
                    "write one member for each grant"));
  }
}
