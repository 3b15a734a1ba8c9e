package dev.groundwork.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Every name derived from a declaration for one environment. Consumers never build a name themselves, so names cannot
 * drift apart.
 */
public record Names(Declaration declaration, Environment environment) {
  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9]+");

  /** The landing bucket: {@code <project>-<prefix>-landing}, environments other than prod before the suffix. */
  public String landingBucket() {
    return declaration.google().project() + "-" + accountPrefix() + "-" + declaration.landing().bucket();
  }

  /** The bucket of Terraform's state, one for all environments: {@code <project>-<prefix>-state}. */
  public String stateBucket() {
    return declaration.google().project() + "-" + declaration.platform().prefix() + "-state";
  }

  /** Where a stack's state is in that bucket, without a closing slash: {@code prod/google}. */
  public String statePrefix(String stack) {
    return environment.name() + "/" + stack;
  }

  /** Folder of a source in the landing bucket, with its closing slash. */
  public String landingPrefix(Source source) {
    return source.name() + "/";
  }

  /** Folder of one run of an endpoint, with its closing slash: {@code jsonplaceholder/posts/<run id>/}. */
  public String landingFolder(Source source, Endpoint endpoint, String runId) {
    return landingPrefix(source) + endpoint.name() + "/" + runId + "/";
  }

  /** Regular expression, relative to the source's prefix, that matches an endpoint's files and no other's. */
  public String filePattern(Endpoint endpoint) {
    return endpoint.name() + "/.*\\.ndjson\\.gz";
  }

  /** Folder of a source's manifests, with its closing slash; outside every source's prefix, unseen by the loader. */
  public String manifests(Source source) {
    return "_manifests/" + source.name() + "/";
  }

  /** Object that says what one run landed. */
  public String manifest(Source source, String runId) {
    return manifests(source) + runId + ".json";
  }

  /** Object that keeps the records of an endpoint that may not land; outside every source's prefix too. */
  public String quarantine(Source source, Endpoint endpoint, String runId) {
    return "_quarantine/" + source.name() + "/" + endpoint.name() + "/" + runId + ".ndjson.gz";
  }

  /** Column of a source's field in the raw table, as the loader names it: {@code userId} becomes {@code user_id}. */
  public static String rawColumn(String field) {
    String words = WORD_START.matcher(field).replaceAll("_");
    return NOT_IN_NAMES.matcher(words).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  public String rawDataset(Source source) {
    return datasetPrefix() + "raw_" + source.name();
  }

  public String stagingDataset(Source source) {
    return datasetPrefix() + "staging_" + source.name();
  }

  public String intermediateDataset() {
    return datasetPrefix() + "intermediate";
  }

  public String martsDataset() {
    return datasetPrefix() + "marts";
  }

  public String opsDataset() {
    return datasetPrefix() + "ops";
  }

  /** Where people try things out; its tables expire. */
  public String scratchDataset() {
    return datasetPrefix() + "scratch";
  }

  /** Every dataset, in the order in which data flows. */
  public List<String> datasets() {
    List<String> datasets = new ArrayList<>();
    for (Source source : declaration.sources()) {
      datasets.add(rawDataset(source));
      datasets.add(stagingDataset(source));
    }
    datasets.addAll(List.of(intermediateDataset(), martsDataset(), opsDataset(), scratchDataset()));
    return datasets;
  }

  /** Secret Manager's id of a secret: {@code gw-fivetran-apikey} of {@code FIVETRAN_APIKEY}. */
  public String secretId(String secret) {
    return accountPrefix() + "-" + secret.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Workload identity pool of an actor; Google forbids ids that begin with {@code gcp-}, so the prefix comes last. */
  public String identityPool(Actor actor) {
    return actor.id() + "-" + accountPrefix();
  }

  /** Custom role of an actor, in which Google allows no hyphen: {@code gw_ci_plan}. */
  public String customRole(Actor actor) {
    return serviceAccountId(actor).replace('-', '_');
  }

  /** A name that is unique in the project, for what a user adds: {@code gw-landed}, {@code gw-dev-landed}. */
  public String resource(String name) {
    return accountPrefix() + "-" + name;
  }

  /** What the budget is called in the billing account's list. */
  public String budget() {
    return declaration.google().project() + "-" + accountPrefix() + "-monthly";
  }

  /** Account id of an actor's service account: {@code gw-ingestion}. */
  public String serviceAccountId(Actor actor) {
    return resource(actor.id());
  }

  public String serviceAccountEmail(Actor actor) {
    return serviceAccountId(actor) + "@" + declaration.google().project() + ".iam.gserviceaccount.com";
  }

  /** Fivetran group; Fivetran allows letters, digits, underscores and spaces. */
  public String fivetranGroup() {
    return isProd() ? declaration.platform().name() : declaration.platform().name() + "_" + underscored();
  }

  /** Project of dbt Cloud, and its connection to the warehouse. */
  public String dbtCloudProject() {
    return fivetranGroup();
  }

  /** What stands before every dataset name: nothing in prod, {@code dev_}, {@code pr_12_}. */
  public String datasetPrefix() {
    return isProd() ? "" : underscored() + "_";
  }

  private String accountPrefix() {
    String prefix = declaration.platform().prefix();
    return isProd() ? prefix : prefix + "-" + environment.name();
  }

  private String underscored() {
    return environment.name().replace('-', '_');
  }

  /** Whether it is the environment whose names have no prefix. */
  public boolean isProd() {
    return environment.equals(Environment.PROD);
  }
}
