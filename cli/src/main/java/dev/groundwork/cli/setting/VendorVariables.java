package dev.groundwork.cli.setting;

import dev.groundwork.model.Actor;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Names;
import dev.groundwork.model.SecretName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The environment variables that point vendors' tools at a profile: what is set, and what must not be.
 *
 * @param set variables and values, in the order a person wants to read them
 * @param unset variables that would mislead a tool
 */
public record VendorVariables(Map<String, String> set, Set<String> unset) {
  /** What gcloud calls an API, and where that API begins: gcloud adds the version itself, but not for storage. */
  private static final Map<String, String> GCLOUD_APIS =
      Map.of(
          "STORAGE", "/storage/v1/",
          "BIGQUERY", "/bigquery/v2/",
          "IAM", "/iam/",
          "CLOUDRESOURCEMANAGER", "/cloudresourcemanager/",
          "SERVICEUSAGE", "/serviceusage/",
          "SECRETMANAGER", "/secretmanager/",
          "PUBSUB", "/pubsub/");

  /** What only the sandbox sets, and what would send cloud traffic to it. */
  private static final List<String> SANDBOX_ONLY =
      List.of(
          "STORAGE_EMULATOR_HOST",
          "BIGQUERY_EMULATOR_HOST",
          "FIVETRAN_API_URL",
          "DBT_CLOUD_HOST_URL",
          "DBT_BIGQUERY_ENDPOINT",
          "DBT_BIGQUERY_TOKEN");

  /** The variables of a setting. */
  public static VendorVariables of(Setting setting, int nodeMajor) {
    Map<String, String> set = new LinkedHashMap<>();
    Set<String> unset = new LinkedHashSet<>();
    Declaration declaration = setting.declaration();
    Names names = new Names(declaration, setting.environment());
    String project = declaration.google().project();
    set.put("GROUNDWORK_PROFILE", setting.profileName());
    set.put("GROUNDWORK_ENVIRONMENT", setting.environment().name());
    set.put("GROUNDWORK_HOME", setting.places().home().toString());
    set.put("GOOGLE_CLOUD_PROJECT", project);
    if (setting.sandbox()) {
      sandbox(setting, set, declaration);
    } else {
      cloud(setting, unset);
      if (declaration.budget().isPresent()) {
        // The Budgets API answers a person's credentials with 403 unless a project's quota is named.
        set.put("USER_PROJECT_OVERRIDE", "true");
        set.put("GOOGLE_BILLING_PROJECT", project);
      }
    }
    dbt(setting, set, names);
    terraform(setting, set, unset, nodeMajor);
    set.put("PATH", path(setting));
    return new VendorVariables(set, unset);
  }

  private static void sandbox(Setting setting, Map<String, String> set, Declaration declaration) {
    String base = setting.endpoints().google().orElseThrow().toString();
    set.put("GROUNDWORK_PORT", Integer.toString(setting.port()));
    set.put("STORAGE_EMULATOR_HOST", base);
    set.put("BIGQUERY_EMULATOR_HOST", base);
    set.put("GOOGLE_OAUTH_ACCESS_TOKEN", Tokens.SANDBOX_OWNER);
    set.put("FIVETRAN_API_URL", setting.endpoints().fivetran().toString());
    declaration
        .dbtCloud()
        .ifPresent(account -> set.put("DBT_CLOUD_HOST_URL", setting.endpoints().dbtCloudApi(account).toString()));
    // One that was given stays as it is and is not shown.
    Tokens tokens = new Tokens(setting);
    for (String name : declaration.vendorSecrets()) {
      tokens.inventedSecret(name).filter(_ -> tokens.givenSecret(name).isEmpty())
          .ifPresent(invented -> set.put(name, invented.value()));
    }
    GCLOUD_APIS.forEach((api, path) -> set.put("CLOUDSDK_API_ENDPOINT_OVERRIDES_" + api, base + path));
    set.put("CLOUDSDK_CORE_CHECK_GCE_METADATA", "false");
    set.put("CLOUDSDK_CORE_PROJECT", declaration.google().project());
    set.put("CLOUDSDK_AUTH_ACCESS_TOKEN_FILE", gcloudToken(setting).toString());
  }

  /** A shell that served the sandbox a moment ago must not send the cloud's work there, nor its tokens to the cloud. */
  private static void cloud(Setting setting, Set<String> unset) {
    unset.addAll(SANDBOX_ONLY);
    unset.add("CLOUDSDK_CORE_CHECK_GCE_METADATA");
    GCLOUD_APIS.keySet().forEach(api -> unset.add("CLOUDSDK_API_ENDPOINT_OVERRIDES_" + api));
    Map<String, String> now = setting.variables();
    if (Tokens.SANDBOX_OWNER.equals(now.get("GOOGLE_OAUTH_ACCESS_TOKEN"))) {
      unset.add("GOOGLE_OAUTH_ACCESS_TOKEN");
    }
    if (gcloudToken(setting).toString().equals(now.get("CLOUDSDK_AUTH_ACCESS_TOKEN_FILE"))) {
      unset.add("CLOUDSDK_AUTH_ACCESS_TOKEN_FILE");
    }
    Tokens tokens = new Tokens(setting);
    // Declared or not: the sandbox's token would be refused in words that nobody connects with it.
    Stream.of(SecretName.FIVETRAN_KEY, SecretName.FIVETRAN_SECRET, SecretName.DBT_CLOUD_TOKEN)
        .filter(name -> now.containsKey(name) && tokens.givenSecret(name).isEmpty())
        .forEach(unset::add);
  }

  private static void dbt(Setting setting, Map<String, String> set, Names names) {
    set.put("GROUNDWORK_GOOGLE_PROJECT", names.declaration().google().project());
    set.put("GROUNDWORK_LOCATION", names.declaration().google().location());
    set.put("GROUNDWORK_DATASET_PREFIX", names.datasetPrefix());
    setting.endpoints().google().ifPresent(google -> set.put("DBT_BIGQUERY_ENDPOINT", google.toString()));
    new Tokens(setting).of(Actor.TRANSFORM, names).ifPresent(token -> set.put("DBT_BIGQUERY_TOKEN", token));
  }

  private static void terraform(Setting setting, Map<String, String> set, Set<String> unset, int nodeMajor) {
    set.put("GROUNDWORK_STATE", setting.places().stateRoot().toString());
    if (setting.providers() == Providers.BUILTIN) {
      set.put("TERRAFORM_BINARY_NAME", setting.places().attachingTerraform().toString());
    } else if (setting.places().attachingTerraform().toString()
        .equals(setting.variables().get("TERRAFORM_BINARY_NAME"))) {
      unset.add("TERRAFORM_BINARY_NAME");
    }
    set.put("CDKTF_DISABLE_PLUGIN_CACHE_ENV", "1");
    set.put("CHECKPOINT_DISABLE", "1");
    set.put("DISABLE_VERSION_CHECK", "1");
    // Each profile and environment has a state file of its own: changing between them moves no state.
    set.put("TF_CLI_ARGS_init", "-reconfigure");
    String patience = "-lock-timeout=" + setting.lockTimeout();
    for (String command : List.of("plan", "apply", "destroy")) {
      String name = "TF_CLI_ARGS_" + command;
      String own = setting.variables().getOrDefault(name, "");
      set.put(name, own.contains("-lock-timeout") ? own : (own + " " + patience).strip());
    }
    set.put("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", Integer.toString(nodeMajor));
    // Terraform warns on every call about a configuration file that is not there.
    Optional.ofNullable(setting.variables().get("TF_CLI_CONFIG_FILE"))
        .filter(file -> !Files.exists(Path.of(file)))
        .ifPresent(file -> unset.add("TF_CLI_CONFIG_FILE"));
  }

  private static String path(Setting setting) {
    String path = setting.variables().getOrDefault("PATH", "/usr/bin:/bin");
    String python = setting.places().tools().resolve("python/bin").toString();
    return List.of(path.split(":")).contains(python) ? path : path + ":" + python;
  }

  /** The file gcloud reads its token from; {@code env} writes it. */
  public static Path gcloudToken(Setting setting) {
    return setting.places().home().resolve("gcloud-access-token");
  }

  /** A copy of the process environment with these variables applied. */
  public Map<String, String> appliedTo(Map<String, String> variables) {
    Map<String, String> applied = new LinkedHashMap<>(variables);
    unset.forEach(applied::remove);
    applied.putAll(set);
    return applied;
  }
}
