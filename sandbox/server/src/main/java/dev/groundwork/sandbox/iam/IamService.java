package dev.groundwork.sandbox.iam;

import dev.groundwork.sandbox.clock.SandboxClock;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.operations.Operations;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** IAM v1, the credentials API's access tokens, and OAuth's token endpoint. */
public final class IamService implements Service {
  private final ServiceAccountRoutes accounts;
  private final KeyRoutes keys;
  private final PoolRoutes pools;
  private final TokenRoutes tokens;
  private final RoleRoutes roles;

  public IamService(
      Store store,
      SandboxClock clock,
      Callers callers,
      Policies policies,
      Permissions permissions,
      Operations operations,
      Projects projects) {
    ServiceAccountKeys allKeys = new ServiceAccountKeys(store, clock);
    ServiceAccounts all = new ServiceAccounts(store, callers, policies, allKeys);
    this.accounts = new ServiceAccountRoutes(all, projects, policies, permissions);
    this.keys = new KeyRoutes(all, allKeys, projects, permissions);
    this.pools = new PoolRoutes(new Pools(store, clock), operations, projects, permissions);
    this.roles = new RoleRoutes(policies.roles(), projects, permissions, clock);
    this.tokens = new TokenRoutes(all, callers, permissions, clock);
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount iam = Mount.versioned(routes, "/iam/v1");
    tokens.registerImpersonation(iam);
    // Client libraries know the credentials API by its host alone, so it may come without a prefix.
    tokens.registerImpersonation(new Mount(routes, List.of("/iamcredentials/v1", "/iamcredentials/v1/v1", "/v1")));
    tokens.registerTokenEndpoint(routes);
    pools.register(iam);
    roles.register(iam);
    keys.register(iam);
    accounts.register(iam);
  }
}
