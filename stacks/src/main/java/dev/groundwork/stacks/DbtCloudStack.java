package dev.groundwork.stacks;

import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.model.Actor;
import dev.groundwork.model.DbtCloud;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Names;
import dev.groundwork.stacks.dbtcloud.DeploymentEnvironment;
import dev.groundwork.stacks.dbtcloud.DeploymentEnvironment.Purpose;
import dev.groundwork.stacks.dbtcloud.DevelopmentEnvironment;
import dev.groundwork.stacks.dbtcloud.TransformJob;
import dev.groundwork.stacks.dbtcloud.TransformProject;
import dev.groundwork.stacks.dbtcloud.WarehouseConnection;
import software.constructs.Construct;

/**
 * dbt Cloud: the project with its repository, BigQuery, three environments, and two jobs, one that deploys by the clock
 * and one that builds what a pull request changes. It stands alone: destroyed, the warehouse keeps what was built.
 */
final class DbtCloudStack extends TerraformStack {
  private static final String FOLDER = "dbt";

  DbtCloudStack(Construct scope, String id, Declaration declaration, DbtCloud account, Settings settings) {
    super(scope, id);
    Names names = new Names(declaration, settings.environment());
    new ProviderSetup(this, settings).state(declaration).dbtCloud(account);

    TransformProject project =
        new TransformProject(
            this, "project", new TransformProject.Props(names.dbtCloudProject(), account.repository(), FOLDER));
    WarehouseConnection warehouse =
        new WarehouseConnection(
            this,
            "warehouse",
            new WarehouseConnection.Props(
                names.dbtCloudProject(), declaration.google(), names.serviceAccountEmail(Actor.TRANSFORM)));

    Construct environments = new Construct(this, "environments");
    new DevelopmentEnvironment(environments, "dev", project, warehouse);
    DeploymentEnvironment prod =
        new DeploymentEnvironment(
            environments,
            "prod",
            new DeploymentEnvironment.Props(
                project, warehouse, Purpose.PRODUCTION, names.intermediateDataset(), account.threads()));
    // A pull request gets a dataset of its own from dbt Cloud; this one is for what is started by hand.
    DeploymentEnvironment ci =
        new DeploymentEnvironment(
            environments,
            "ci",
            new DeploymentEnvironment.Props(
                project, warehouse, Purpose.GENERAL, names.scratchDataset(), account.threads()));

    Construct jobs = new Construct(this, "jobs");
    new TransformJob(
        jobs,
        "deploy",
        new TransformJob.Props(project, prod, account.threads(), new TransformJob.Schedule(account.schedule())));
    new TransformJob(
        jobs, "ci", new TransformJob.Props(project, ci, account.threads(), new TransformJob.PullRequest(prod)));
  }
}
