package dev.groundwork.stacks;

import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.model.Actor;
import dev.groundwork.model.Ci;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Names;
import dev.groundwork.stacks.google.Account;
import dev.groundwork.stacks.google.Api;
import dev.groundwork.stacks.google.BucketGrants;
import dev.groundwork.stacks.google.CustomRole;
import dev.groundwork.stacks.google.Grantee;
import dev.groundwork.stacks.google.ProjectApis;
import dev.groundwork.stacks.google.ProjectGrants;
import dev.groundwork.stacks.google.SecretGrants;
import dev.groundwork.stacks.google.WorkflowIdentity;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import software.constructs.Construct;

/**
 * Continuous integration without a key: an account that reads for the plan of a pull request and one that deploys, each
 * trusted to one kind of workflow. A person deploys this stack; the deploying account may not change what it may do.
 */
final class CiStack extends TerraformStack {
  private final Declaration declaration;
  private final Names names;
  private final ProjectApis apis;

  CiStack(Construct scope, String id, Declaration declaration, Ci ci, Settings settings) {
    super(scope, id);
    this.declaration = declaration;
    this.names = new Names(declaration, settings.environment());
    new ProviderSetup(this, settings).state(declaration).google(declaration.google());
    apis =
        new ProjectApis(
            this, "apis", Set.of(Api.RESOURCE_MANAGER, Api.IAM, Api.IAM_CREDENTIALS, Api.SECURITY_TOKENS));

    boolean withBudget = declaration.budget().isPresent();
    Grantee plan =
        actor(
            Actor.CI_PLAN,
            ci,
            "assertion.event_name == 'pull_request' && assertion.environment == '%s'".formatted(ci.planEnvironment()),
            CiPermissions.ofPlan(withBudget));
    Grantee deploy =
        actor(
            Actor.CI_DEPLOY,
            ci,
            "assertion.ref == 'refs/heads/%s' && assertion.environment == '%s'"
                .formatted(ci.branch(), ci.environment()),
            CiPermissions.ofDeploy(declaration.landing().retentionIn(settings.environment()), withBudget));

    new ProjectGrants(
            new Construct(this, "project"), declaration.google().project(), List.of(apis.of(Api.RESOURCE_MANAGER)))
        .delegate(deploy, ProjectGrants.ROLES);
    BucketGrants state = new BucketGrants(new Construct(this, "state"), names.stateBucket());
    state.read(plan);
    state.readWrite(deploy);
    grantKeys(plan, deploy);
  }

  /** Terraform asks Fivetran and dbt Cloud with the platform's keys, in a plan too. */
  private void grantKeys(Grantee... actors) {
    Construct secrets = new Construct(this, "secrets");
    for (String secret : declaration.vendorSecrets()) {
      SecretGrants grants = new SecretGrants(new Construct(secrets, secret), names.secretId(secret));
      for (Grantee actor : actors) {
        grants.access(actor);
      }
    }
  }

  private Grantee actor(Actor actor, Ci ci, String condition, SortedSet<String> permissions) {
    Construct here = new Construct(this, actor.id());
    String description = "Groundwork %s of %s".formatted(actor.id(), declaration.platform().name());
    var props = new Account.Props(actor.id(), names.serviceAccountId(actor), description, apis.of(Api.IAM));
    Account account = new Account(here, "account", props);
    var trust =
        new WorkflowIdentity.Props(actor.id(), names.identityPool(actor), ci, condition, apis.of(Api.SECURITY_TOKENS));
    account.grantFederation(new WorkflowIdentity(here, "identity", trust).workflows());
    var role =
        new CustomRole.Props(
            declaration.google().project(),
            names.customRole(actor),
            description,
            "What Terraform asks for, and no more",
            permissions,
            apis.of(Api.IAM));
    new CustomRole(here, "role", role).grant(account.grantee());
    return account.grantee();
  }
}
