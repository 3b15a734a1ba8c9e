package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.secret_manager_secret.SecretManagerSecret;
import com.hashicorp.cdktf.providers.google.secret_manager_secret.SecretManagerSecretReplication;
import com.hashicorp.cdktf.providers.google.secret_manager_secret.SecretManagerSecretReplicationAuto;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/**
 * A secret's place in Secret Manager, without a value: a value would stand in Terraform's state. {@code ./groundwork
 * secret set} puts it there.
 */
public final class Secret extends Construct {
  private final SecretGrants grants;

  /**
   * What makes a secret.
   *
   * @param secretId as Secret Manager calls it
   * @param requires the API that must be on
   */
  public record Props(String secretId, Map<String, String> labels, ITerraformDependable requires) {}

  public Secret(Construct scope, String id, Props props) {
    super(scope, id);
    SecretManagerSecret secret =
        SecretManagerSecret.Builder.create(this, "secret")
            .secretId(props.secretId())
            .labels(props.labels())
            .replication(
                SecretManagerSecretReplication.builder()
                    .auto(SecretManagerSecretReplicationAuto.builder().build())
                    .build())
            .dependsOn(List.of(props.requires()))
            .build();
    grants = new SecretGrants(this, secret.getSecretId());
  }

  /** Lets somebody read the value. */
  public ITerraformDependable grantAccess(Grantee grantee) {
    return grants.access(grantee);
  }
}
