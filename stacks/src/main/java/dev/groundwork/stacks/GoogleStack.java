package dev.groundwork.stacks;

import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.model.Actor;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import dev.groundwork.stacks.google.Account;
import dev.groundwork.stacks.google.Api;
import dev.groundwork.stacks.google.Dataset;
import dev.groundwork.stacks.google.Grantee;
import dev.groundwork.stacks.google.Labels;
import dev.groundwork.stacks.google.LandingBucket;
import dev.groundwork.stacks.google.ProjectApis;
import dev.groundwork.stacks.google.ProjectGrants;
import software.constructs.Construct;

/** Google Cloud: APIs, the landing bucket, a dataset for each layer, an account for each actor, and their grants. */
final class GoogleStack extends TerraformStack {
  private final Declaration declaration;
  private final Labels labels;
  private final ProjectApis apis;

  GoogleStack(Construct scope, String id, Declaration declaration, Settings settings) {
    super(scope, id);
    this.declaration = declaration;
    new ProviderSetup(this, settings).state().google(declaration.google());
    Names names = new Names(declaration, settings.environment());
    labels = new Labels(declaration.platform().name(), settings.environment().name());
    apis = new ProjectApis(this, "apis");

    Grantee ingestion = account(names, Actor.INGESTION);
    Grantee transform = account(names, Actor.TRANSFORM);
    account(names, Actor.ORCHESTRATOR);

    landing(names).grantReadWrite(ingestion);
    new ProjectGrants(new Construct(this, "project"), declaration.google().project()).runQueries(transform);
    for (Source source : declaration.sources()) {
      sourceDataset("raw", source, names.rawDataset(source), "As loaded from ").grantRead(transform);
      sourceDataset("staging", source, names.stagingDataset(source), "Cleaned records of ").grantWrite(transform);
    }
    dataset("intermediate", "intermediate", names.intermediateDataset(), "Between staging and marts")
        .grantWrite(transform);
    dataset("marts", "marts", names.martsDataset(), "What people and dashboards read").grantWrite(transform);
    dataset("ops", "ops", names.opsDataset(), "What the platform knows about its own runs");
  }

  private Grantee account(Names names, Actor actor) {
    String description = "Groundwork %s of %s".formatted(actor.id(), declaration.platform().name());
    var props = new Account.Props(actor.id(), names.serviceAccountId(actor), description, apis.of(Api.IAM));
    return new Account(this, actor.id(), props).grantee();
  }

  private LandingBucket landing(Names names) {
    return new LandingBucket(
        this,
        "landing",
        new LandingBucket.Props(
            names.landingBucket(),
            declaration.google().location(),
            declaration.landing(),
            labels.of("landing"),
            apis.of(Api.STORAGE)));
  }

  private Dataset sourceDataset(String layer, Source source, String name, String description) {
    return dataset(layer + "-" + source.name(), layer, name, description + source.name());
  }

  // The id is the same in every environment; the name is not.
  private Dataset dataset(String id, String layer, String name, String description) {
    return new Dataset(
        this,
        id,
        new Dataset.Props(
            name,
            description,
            declaration.google().location(),
            declaration.landing().retention(),
            labels.of(layer),
            apis.of(Api.BIGQUERY)));
  }
}
