package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.dbtcloud.AccountRoutes;
import dev.groundwork.sandbox.dbtcloud.ApiTokens;
import dev.groundwork.sandbox.dbtcloud.ConnectionRoutes;
import dev.groundwork.sandbox.dbtcloud.CredentialRoutes;
import dev.groundwork.sandbox.dbtcloud.Documents;
import dev.groundwork.sandbox.dbtcloud.EnvironmentRoutes;
import dev.groundwork.sandbox.dbtcloud.JobRoutes;
import dev.groundwork.sandbox.dbtcloud.ProjectRoutes;
import dev.groundwork.sandbox.dbtcloud.RepositoryRoutes;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.RevokedKeys;
import java.util.List;

/** The emulated dbt Cloud: its routes. */
final class DbtCloud {
  private DbtCloud() {}

  static List<Service> services(Kernel kernel, RevokedKeys revoked) {
    ApiTokens tokens = new ApiTokens(revoked);
    Documents documents = new Documents(kernel.store(), kernel.clock());
    return List.of(
        new AccountRoutes(tokens, documents),
        new ProjectRoutes(tokens, documents),
        new RepositoryRoutes(tokens, documents),
        new ConnectionRoutes(tokens, documents),
        new CredentialRoutes(tokens, documents),
        new EnvironmentRoutes(tokens, documents),
        new JobRoutes(tokens, documents));
  }
}
