package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.stream.Stream;

/** Whoever signs the tokens decides what they claim, so no pull request brings another issuer than GitHub. */
public record KnownIssuers() implements Rule {
  private static final String GITHUB = "https://token.actions.githubusercontent.com";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources("google_iam_workload_identity_pool_provider")
        .filter(provider -> !provider.text("oidc.issuer_uri").orElse("").equals(GITHUB))
        .map(
            provider ->
                violation(
                    provider, "oidc.issuer_uri", GITHUB, "have it reviewed and planned from the main branch"));
  }
}
