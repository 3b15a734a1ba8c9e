package dev.groundwork.synthesized.policy;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.access.BoundTrust;
import dev.groundwork.synthesized.policy.access.ClosedBuckets;
import dev.groundwork.synthesized.policy.access.ModestCustomRoles;
import dev.groundwork.synthesized.policy.access.ModestProjectRoles;
import dev.groundwork.synthesized.policy.access.NoKeyResource;
import dev.groundwork.synthesized.policy.access.NoSecretArgument;
import dev.groundwork.synthesized.policy.access.NobodyPublic;
import dev.groundwork.synthesized.policy.access.OwnMembers;
import dev.groundwork.synthesized.policy.access.SingleGrants;
import dev.groundwork.synthesized.policy.keeping.DatasetAccess;
import dev.groundwork.synthesized.policy.keeping.ExpandedTokens;
import dev.groundwork.synthesized.policy.keeping.Labelled;
import dev.groundwork.synthesized.policy.keeping.NoRemoteState;
import dev.groundwork.synthesized.policy.keeping.OneLocation;
import dev.groundwork.synthesized.policy.keeping.StatedLifeCycle;
import dev.groundwork.synthesized.policy.loader.ConnectionConfigs;
import dev.groundwork.synthesized.policy.loader.KeptGroupName;
import dev.groundwork.synthesized.policy.loader.StatedFlags;
import dev.groundwork.synthesized.policy.loader.WholeConnections;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules that documents must obey.
 *
 * @param rules in the order of a report
 */
public record Policy(List<Rule> rules) {
  public Policy {
    rules = List.copyOf(rules);
  }

  /** The platform's rules; members from outside of it may be granted nothing. */
  public static Policy standard() {
    return standard(Set.of());
  }

  /**
   * The platform's rules.
   *
   * @param others who may be granted something besides the platform's own, as IAM writes members
   */
  public static Policy standard(Set<String> others) {
    return new Policy(
        List.of(
            new ClosedBuckets(),
            new NobodyPublic(),
            new OwnMembers(others),
            new NoKeyResource(),
            new NoSecretArgument(),
            new ModestProjectRoles(),
            new ModestCustomRoles(),
            new SingleGrants(),
            new BoundTrust(),
            new ExpandedTokens(),
            new OneLocation(),
            new Labelled(),
            new DatasetAccess(),
            new StatedLifeCycle(),
            new NoRemoteState(),
            new StatedFlags(),
            new WholeConnections(),
            new ConnectionConfigs(),
            new KeptGroupName()));
  }

  /** The same rules and others after them. */
  public Policy and(Rule... more) {
    return new Policy(Stream.concat(rules.stream(), Stream.of(more)).toList());
  }

  /** All violations of all rules; none if the documents obey. */
  public List<Violation> violations(Synthesis synthesis) {
    return rules.stream().flatMap(rule -> rule.check(synthesis)).toList();
  }

  /** Violations as a person reads them: how many, then each in a line. */
  public static String report(List<Violation> violations) {
    return violations.stream()
        .map(violation -> "\n  " + violation)
        .collect(
            Collectors.joining(
                "", "the policy is broken: %d violation%s".formatted(violations.size(), violations.size() == 1 ? "" : "s"), ""));
  }
}
