package dev.groundwork.stacks;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.model.Actor;
import dev.groundwork.model.Budget;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Names;
import dev.groundwork.model.Retention;
import dev.groundwork.model.Source;
import dev.groundwork.stacks.google.Account;
import dev.groundwork.stacks.google.Api;
import dev.groundwork.stacks.google.Dataset;
import dev.groundwork.stacks.google.Expiry;
import dev.groundwork.stacks.google.Grantee;
import dev.groundwork.stacks.google.Labels;
import dev.groundwork.stacks.google.LandingBucket;
import dev.groundwork.stacks.google.MonthlyBudget;
import dev.groundwork.stacks.google.ProjectApis;
import dev.groundwork.stacks.google.ProjectGrants;
import dev.groundwork.stacks.google.Secret;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.constructs.Construct;

/** Google Cloud: APIs, the landing bucket, a dataset for each layer, an account for each actor, and their grants. */
final class GoogleStack extends TerraformStack {
  private final Declaration declaration;
  private final Environment environment;
  private final Names names;
  private final Labels labels;
  private final Retention retention;
  private final Expiry expiry;
  private final ProjectApis apis;

  GoogleStack(Construct scope, String id, Declaration declaration, Settings settings) {
    super(scope, id);
    this.declaration = declaration;
    new ProviderSetup(this, settings).state(declaration).google(declaration.google());
    environment = settings.environment();
    names = new Names(declaration, environment);
    labels = labels(declaration, environment);
    retention = declaration.landing().retentionIn(environment);
    expiry = environment.isScratch() ? scratch() : Expiry.NEVER;
    // A budget is the project's, so that one environment keeps it.
    Optional<Budget> budget = names.isProd() ? declaration.budget() : Optional.empty();
    apis = new ProjectApis(this, "apis", apis(budget.isPresent()));

    Account ingestion = account(Actor.INGESTION);
    Account transform = account(Actor.TRANSFORM);
    Grantee orchestrator = account(Actor.ORCHESTRATOR).grantee();
    ingestion.grantImpersonation(orchestrator);
    transform.grantImpersonation(orchestrator);
    landing().grantReadWrite(ingestion.grantee());
    datasets(transform.grantee(), orchestrator);
    ProjectGrants project =
        new ProjectGrants(
            new Construct(this, "project"),
            declaration.google().project(),
            List.of(apis.of(Api.RESOURCE_MANAGER)));
    project.runQueries(transform.grantee());
    project.runQueries(orchestrator);
    // Readers are the same in every environment: if each granted this, the first to go would take it from the others.
    if (names.isProd()) {
      readers().forEach(project::runQueries);
    }
    secrets(ingestion.grantee(), orchestrator);
    budget.ifPresent(this::budget);
  }

  static Labels labels(Declaration declaration, Environment environment) {
    return new Labels(declaration.platform().name(), environment.name());
  }

  private static Set<Api> apis(boolean withBudget) {
    Set<Api> apis =
        EnumSet.of(
            Api.RESOURCE_MANAGER, Api.IAM, Api.IAM_CREDENTIALS, Api.STORAGE, Api.BIGQUERY, Api.SECRET_MANAGER);
    if (withBudget) {
      apis.add(Api.BUDGETS);
    }
    return apis;
  }

  private Account account(Actor actor) {
    String description = "Groundwork %s of %s".formatted(actor.id(), declaration.platform().name());
    return new Account(
        this,
        actor.id(),
        new Account.Props(actor.id(), names.serviceAccountId(actor), description, apis.of(Api.IAM)));
  }

  private LandingBucket landing() {
    return new LandingBucket(
        this,
        "landing",
        new LandingBucket.Props(
            names.landingBucket(),
            declaration.google().location(),
            retention,
            declaration.landing().expireAfterDays(),
            labels.of("landing"),
            apis.of(Api.STORAGE)));
  }

  /** The orchestrator counts rows at both ends and keeps the ledger; dbt does everything between. */
  private void datasets(Grantee transform, Grantee orchestrator) {
    Expiry ofRaw =
        environment.isScratch() ? expiry : Expiry.ofPartitions(declaration.warehouse().partitionsExpireAfterDays());
    for (Source source : declaration.sources()) {
      String name = source.name();
      Dataset raw = dataset("raw-" + name, "raw", names.rawDataset(source), "As loaded from " + name, ofRaw);
      raw.grantRead(transform);
      raw.grantRead(orchestrator);
      dataset("staging-" + name, "staging", names.stagingDataset(source), "Cleaned records of " + name, expiry)
          .grantWrite(transform);
    }
    dataset("intermediate", "intermediate", names.intermediateDataset(), "Between staging and marts", expiry)
        .grantWrite(transform);
    Dataset marts = dataset("marts", "marts", names.martsDataset(), "What people and dashboards read", expiry);
    marts.grantWrite(transform);
    marts.grantRead(orchestrator);
    readers().forEach(marts::grantRead);
    dataset("ops", "ops", names.opsDataset(), "What the platform knows about its own runs", expiry)
        .grantWrite(orchestrator);
    dataset("scratch", "scratch", names.scratchDataset(), "Failing rows of tests, and what people try out", scratch())
        .grantWrite(transform);
  }

  private List<Grantee> readers() {
    return declaration.warehouse().readers().stream().map(Grantee::outside).toList();
  }

  private Expiry scratch() {
    return Expiry.after(declaration.warehouse().scratchExpireAfterDays());
  }

  // The id is the same in every environment; the name is not.
  private Dataset dataset(String id, String layer, String name, String description, Expiry expiry) {
    return new Dataset(
        this,
        id,
        new Dataset.Props(
            name,
            description,
            declaration.google().location(),
            retention,
            expiry,
            labels.of(layer),
            apis.of(Api.BIGQUERY)));
  }

  private void secrets(Grantee ingestion, Grantee orchestrator) {
    Construct secrets = new Construct(this, "secrets");
    for (String name : declaration.secrets()) {
      var props = new Secret.Props(names.secretId(name), labels.of("secrets"), apis.of(Api.SECRET_MANAGER));
      boolean ofSource = declaration.sourceSecrets().contains(name);
      new Secret(secrets, name, props).grantAccess(ofSource ? ingestion : orchestrator);
    }
  }

  private void budget(Budget budget) {
    List<ITerraformDependable> requires = List.of(apis.of(Api.RESOURCE_MANAGER), apis.of(Api.BUDGETS));
    var props = new MonthlyBudget.Props(names.budget(), declaration.google().project(), budget, requires);
    new MonthlyBudget(this, "budget", props);
  }
}
