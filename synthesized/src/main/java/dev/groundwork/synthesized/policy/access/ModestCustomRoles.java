package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Set;
import java.util.stream.Stream;

/** A role of the platform's own holds no permission by which its owner could give itself any other, or read secrets. */
public record ModestCustomRoles() implements Rule {
  private static final Set<String> REFUSED =
      Set.of(
          "iam.roles.create", "iam.roles.update", "iam.roles.undelete",
          "iam.serviceAccountKeys.create", "iam.serviceAccounts.actAs", "iam.serviceAccounts.getAccessToken",
          "iam.serviceAccounts.getOpenIdToken", "iam.serviceAccounts.implicitDelegation",
          "iam.serviceAccounts.signBlob", "iam.serviceAccounts.signJwt",
          "iam.workloadIdentityPoolProviders.create", "iam.workloadIdentityPoolProviders.update",
          "resourcemanager.folders.setIamPolicy", "resourcemanager.organizations.setIamPolicy",
          "resourcemanager.projects.setIamPolicy",
          "secretmanager.versions.access", "storage.hmacKeys.create");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources()
        .filter(role -> role.type().endsWith("_iam_custom_role"))
        .flatMap(
            role ->
                role.arguments().texts("permissions").stream()
                    .filter(permission -> REFUSED.contains(permission) || permission.contains("*"))
                    .map(
                        permission ->
                            remark(
                                role,
                                "permissions has " + JsonText.of(permission),
                                "permissions that give no others and no secret",
                                "grant a predefined role on the one resource, or delegate under a condition")));
  }
}
