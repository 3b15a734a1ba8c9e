package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.service_account.ServiceAccount;
import java.util.List;
import software.constructs.Construct;

/** A service account of an actor. It has no key: who may act as it is decided by grants. */
public final class Account extends Construct {
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
    ServiceAccount account =
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
}
