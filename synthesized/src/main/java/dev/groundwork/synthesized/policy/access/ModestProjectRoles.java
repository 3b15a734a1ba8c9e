package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.access.Grant;
import dev.groundwork.synthesized.access.Grants;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No power over a whole project, folder or organization. The one exception may be what hands out roles, if a condition
 * says which ({@code modifiedGrantsByRole}).
 *
 * @see <a href="https://cloud.google.com/iam/docs/setting-limits-on-granting-roles">how such a condition works</a>
 */
public record ModestProjectRoles() implements Rule {
  private static final Set<String> WIDE = Set.of("project", "folder", "organization");
  private static final Pattern POWERFUL =
      Pattern.compile(
          "(?i)roles/(owner|editor|.*admin|.*dataOwner|.*legacyBucketOwner|iam\\.serviceAccountUser"
              + "|iam\\.serviceAccountTokenCreator|iam\\.workloadIdentityUser|iam\\.serviceAccountOpenIdTokenCreator"
              + "|secretmanager\\.secretAccessor|secretmanager\\.secretVersionManager)");
  private static final String LIMIT = "modifiedGrantsByRole";

  /** Hands out roles, and nothing else: its condition can say which. */
  private static final String DELEGATE = "roles/resourcemanager.projectIamAdmin";

  private static final Pattern LIMITED =
      Pattern.compile(
          ".*api\\.getAttribute\\('iam\\.googleapis\\.com/modifiedGrantsByRole', \\[]\\)\\.hasOnly\\(\\["
              + "('roles/[A-Za-z.]+'(, )?)+]\\).*");

  private static final Pattern ROLE = Pattern.compile("'(roles/[^']+)'");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return Grants.of(synthesis).stream().filter(ModestProjectRoles::isTooMuch).map(this::violation);
  }

  private static boolean isTooMuch(Grant grant) {
    return WIDE.contains(grant.target().kind())
        && POWERFUL.matcher(grant.role()).matches()
        && !(grant.role().equals(DELEGATE) && isLimited(grant.condition()));
  }

  private static boolean isLimited(String condition) {
    return LIMITED.matcher(condition).matches()
        && !condition.contains("||")
        && !condition.contains("!")
        && !condition.contains("?")
        && ROLE.matcher(condition).results().noneMatch(role -> POWERFUL.matcher(role.group(1)).matches());
  }

  private Violation violation(Grant grant) {
    return remark(
        grant.resource(),
        "role is %s on %s".formatted(JsonText.of(grant.role()), grant.target()),
        "a role that only uses or reads, or one that hands out roles under a condition on " + LIMIT,
        "grant it on the bucket, dataset, secret or account that it is for");
  }
}
