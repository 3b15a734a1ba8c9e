package dev.groundwork.stacks.dbtcloud;

import dev.groundwork.cdktf.providers.dbtcloud.environment.Environment;
import software.constructs.Construct;

/** Where people work, each with credentials of their own; a project has one. */
public final class DevelopmentEnvironment extends Construct {

  public DevelopmentEnvironment(
      Construct scope, String id, TransformProject project, WarehouseConnection connection) {
    super(scope, id);
    Environment.Builder.create(this, "environment")
        .projectId(project.id())
        .connectionId(connection.id())
        .name(id)
        .type("development")
        .dbtVersion(DeploymentEnvironment.DBT_VERSION)
        .useCustomBranch(false)
        .enableModelQueryHistory(false)
        .build();
  }
}
