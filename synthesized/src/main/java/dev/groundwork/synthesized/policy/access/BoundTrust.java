package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Identities from outside are trusted under a condition; GitHub's by the numbers of repository and owner, since anybody may
 * register a name that somebody gave up.
 *
 * @see <a href="https://docs.github.com/en/actions/concepts/security/openid-connect">the claims in GitHub's tokens</a>
 */
public record BoundTrust() implements Rule {
  private static final String CONDITION = "attribute_condition";
  private static final Pattern REPOSITORY = Pattern.compile("assertion\\.repository_id *== *['\"][0-9]+['\"]");
  private static final Pattern OWNER = Pattern.compile("assertion\\.repository_owner_id *== *['\"][0-9]+['\"]");
  // Of alternatives one may be loose, and a negation turns the rest around.
  private static final Pattern CLAIMS =
      Pattern.compile("assertion\\.[a-z_]+ *== *['\"][^'\"]*['\"]( *&& *assertion\\.[a-z_]+ *== *['\"][^'\"]*['\"])*");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources("google_iam_workload_identity_pool_provider")
        .filter(provider -> !isBound(provider))
        .map(
            provider ->
                violation(
                    provider,
                    CONDITION,
                    "assertion.repository_id == '<digits>' && assertion.repository_owner_id == '<digits>' && ...",
                    "bind the trust, or any repository of GitHub may ask"));
  }

  private static boolean isBound(Resource provider) {
    String condition = provider.text(CONDITION).orElse("");
    boolean github = provider.text("oidc.issuer_uri").orElse("").contains("githubusercontent.com");
    return github
        ? REPOSITORY.matcher(condition).find() && OWNER.matcher(condition).find() && CLAIMS.matcher(condition).matches()
        : !condition.isBlank();
  }
}
