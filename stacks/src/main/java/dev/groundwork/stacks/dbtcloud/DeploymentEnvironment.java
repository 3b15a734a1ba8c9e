package dev.groundwork.stacks.dbtcloud;

import dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential.BigqueryCredential;
import dev.groundwork.cdktf.providers.dbtcloud.environment.Environment;
import software.constructs.Construct;

/** Where jobs run, with the dataset they write to and the threads they use. */
public final class DeploymentEnvironment extends Construct {
  /** The newest that dbt Cloud has; the project itself says which versions it takes. */
  static final String DBT_VERSION = "latest";

  private final Environment environment;

  /** What an environment is for, in dbt Cloud's eyes. */
  public enum Purpose {
    /** What is deployed; a project has one. Others defer to it. */
    PRODUCTION,
    /** None that dbt Cloud gives a meaning to. A {@code staging} environment would be what developers defer to. */
    GENERAL
  }

  /**
   * What makes an environment.
   *
   * @param dataset where models go that name none
   */
  public record Props(
      TransformProject project, WarehouseConnection connection, Purpose purpose, String dataset, int threads) {}

  public DeploymentEnvironment(Construct scope, String id, Props props) {
    super(scope, id);
    BigqueryCredential credential =
        BigqueryCredential.Builder.create(this, "credential")
            .projectId(props.project().id())
            .connectionId(props.connection().id())
            .dataset(props.dataset())
            .numThreads(props.threads())
            .build();
    Environment.Builder builder =
        Environment.Builder.create(this, "environment")
            .projectId(props.project().id())
            .connectionId(props.connection().id())
            .credentialId(credential.getCredentialId())
            .name(id)
            .type("deployment")
            .dbtVersion(DBT_VERSION)
            .useCustomBranch(false)
            .enableModelQueryHistory(false);
    if (props.purpose() == Purpose.PRODUCTION) {
      builder.deploymentType("production");
    }
    environment = builder.build();
  }

  /** The environment's id, known after an apply. */
  public Number id() {
    return environment.getEnvironmentId();
  }
}
