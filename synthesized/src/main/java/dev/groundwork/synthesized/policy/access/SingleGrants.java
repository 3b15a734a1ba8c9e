package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy belongs to more than one program, so documents add members to it and never state it whole; a whole policy and a
 * list of access controls would hide their members from the other rules, too.
 */
public record SingleGrants() implements Rule {
  private static final Pattern WHOLE = Pattern.compile("google_(.+_iam_policy|(project|folder|organization)_iam_binding|.+_acl|.+_access_control)");

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
                    resource.type().replaceAll("(iam_policy|iam_binding|acl|access_control)$", "iam_member"),
                    "write one member for each grant"));
  }
}
