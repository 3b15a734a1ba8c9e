package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.secret_manager_secret_iam_member.SecretManagerSecretIamMember;
import software.constructs.Construct;

/** What may be granted on a secret, be it of this stack or, by name, of another. */
public final class SecretGrants {
  private final Construct scope;
  private final String secretId;

  /**
   * @param scope holds the grants
   * @param secretId as Secret Manager calls it
   */
  public SecretGrants(Construct scope, String secretId) {
    this.scope = scope;
    this.secretId = secretId;
  }

  /** Lets somebody read the value. */
  public ITerraformDependable access(Grantee grantee) {
    return SecretManagerSecretIamMember.Builder.create(scope, grantee.id() + "-reads")
        .secretId(secretId)
        .role("roles/secretmanager.secretAccessor")
        .member(grantee.member())
        .build();
  }
}
