package dev.groundwork.synthesized.policy;

import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;

/** Documents break the policy; the message lists every violation. */
public final class PolicyBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PolicyBroken(List<Violation> violations, String after) {
    super(Policy.report(violations) + after);
  }
}
