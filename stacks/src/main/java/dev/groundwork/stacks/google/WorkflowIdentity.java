package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.iam_workload_identity_pool.IamWorkloadIdentityPool;
import com.hashicorp.cdktf.providers.google.iam_workload_identity_pool_provider.IamWorkloadIdentityPoolProvider;
import com.hashicorp.cdktf.providers.google.iam_workload_identity_pool_provider.IamWorkloadIdentityPoolProviderOidc;
import dev.groundwork.model.Ci;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/**
 * Lets GitHub's workflows be somebody at Google without a key, each kind of job in a pool of its own: grants name a
 * pool, not a provider, so that two kinds in one pool could take each other's place.
 *
 * @see <a href="https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect">the token's claims</a>
 */
public final class WorkflowIdentity extends Construct {
  private final Grantee workflows;

  /**
   * What makes an identity.
   *
   * @param actor as grants name it
   * @param poolId 4 to 32 characters; taken for 30 days after it is destroyed
   * @param condition in CEL, over the claims of the workflow's token, beside repository and owner
   * @param requires the API that must be on
   */
  public record Props(String actor, String poolId, Ci ci, String condition, ITerraformDependable requires) {}

  public WorkflowIdentity(Construct scope, String id, Props props) {
    super(scope, id);
    IamWorkloadIdentityPool pool =
        IamWorkloadIdentityPool.Builder.create(this, "pool")
            .workloadIdentityPoolId(props.poolId())
            .displayName(props.poolId())
            .description("Workflows of %s that act as %s".formatted(props.ci().repository(), props.actor()))
            .disabled(false)
            .dependsOn(List.of(props.requires()))
            .build();
    IamWorkloadIdentityPoolProvider.Builder.create(this, "github")
        .workloadIdentityPoolId(pool.getWorkloadIdentityPoolId())
        .workloadIdentityPoolProviderId("github")
        .displayName("GitHub")
        .description("Tokens that GitHub signs for jobs of one repository")
        .disabled(false)
        .attributeMapping(
            Map.of("google.subject", "assertion.sub", "attribute.repository_id", "assertion.repository_id"))
        .attributeCondition(
            "assertion.repository_id == '%s' && assertion.repository_owner_id == '%s' && %s"
                .formatted(props.ci().repositoryId(), props.ci().ownerId(), props.condition()))
        .oidc(
            IamWorkloadIdentityPoolProviderOidc.builder()
                .issuerUri("https://token.actions.githubusercontent.com")
                .build())
        .build();
    workflows =
        new Grantee(
            "workflows",
            "principalSet://iam.googleapis.com/%s/attribute.repository_id/%s"
                .formatted(pool.getName(), props.ci().repositoryId()));
  }

  /** The workflows whose tokens fulfil the condition. */
  public Grantee workflows() {
    return workflows;
  }
}
