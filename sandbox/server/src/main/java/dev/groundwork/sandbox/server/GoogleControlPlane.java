package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.billing.BillingService;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.iam.IamService;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.operations.Operations;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.projects.ProjectsService;
import dev.groundwork.sandbox.pubsub.PubsubService;
import dev.groundwork.sandbox.secrets.SecretService;
import dev.groundwork.sandbox.services.ServiceUsage;
import dev.groundwork.sandbox.state.Store;
import java.util.List;

/** The services that infrastructure code talks to. */
final class GoogleControlPlane {
  private GoogleControlPlane() {}

  static List<Service> services(Kernel kernel, Projects projects) {
    Store store = kernel.store();
    Policies policies = kernel.policies();
    Permissions permissions = new Permissions(kernel.callers(), kernel.access());
    Operations operations = new Operations(store);
    return List.of(
        new ProjectsService(projects, policies, permissions),
        new ServiceUsage(store, operations, projects, permissions),
        new IamService(store, kernel.clock(), kernel.callers(), policies, permissions, operations, projects),
        new SecretService(store, kernel.clock(), projects, policies, permissions),
        new BillingService(store, projects, permissions),
        new PubsubService(store, projects, policies, permissions));
  }
}
