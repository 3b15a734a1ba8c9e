package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.service_account.ServiceAccount;
import com.hashicorp.cdktf.providers.google.service_account_iam_member.ServiceAccountIamMember;
import java.util.List;
import software.constructs.Construct;

/** A service account of an actor. It has no key: who may act as it is decided by grants. */
public final class Account extends Construct {
  private final ServiceAccount account;
  private final Grantee grantee;

  /**
   * What makes an account.
   *
   * @param actor as grants name it
   * @param accountId 6 to 30 characters
   * @param requires the API that must be on
   */
  public record Props(String actor, String accountId, String description, ITerraformDependable requires) {}

  public Account(Construct scope, String id, Props props) {
    super(scope, id);
    account =
        ServiceAccount.Builder.create(this, "account")
            .accountId(props.accountId())
            .displayName(props.accountId())
            .description(props.description())
            .disabled(false)
            .dependsOn(List.of(props.requires()))
            .build();
    grantee = Grantee.serviceAccount(props.actor(), account.getEmail());
  }

  public Grantee grantee() {
    return grantee;
  }

  /** Lets another account ask for this account's short-lived tokens. */
  public ITerraformDependable grantImpersonation(Grantee grantee) {
    return grant(grantee, "impersonates", "roles/iam.serviceAccountTokenCreator");
  }

  /** Lets identities of another issuer, such as workflows, act as this account. */
  public ITerraformDependable grantFederation(Grantee grantee) {
    return grant(grantee, "federates", "roles/iam.workloadIdentityUser");
  }

  private ITerraformDependable grant(Grantee grantee, String verb, String role) {
    return ServiceAccountIamMember.Builder.create(this, grantee.id() + "-" + verb)
        .serviceAccountId(account.getName())
        .role(role)
        .member(grantee.member())
        .build();
  }
}
