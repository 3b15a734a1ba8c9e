package dev.groundwork.stacks;

import com.hashicorp.cdktf.GcsBackend;
import com.hashicorp.cdktf.LocalBackend;
import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.providers.google.provider.GoogleProvider;
import com.hashicorp.cdktf.providers.google.provider.GoogleProviderBatching;
import dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider;
import dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider;
import dev.groundwork.model.DbtCloud;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Google;
import dev.groundwork.model.Names;
import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Providers and state of a stack: the only place of this module that knows an endpoint. Credentials never pass through
 * here; the providers read them from {@code GOOGLE_OAUTH_ACCESS_TOKEN}, {@code FIVETRAN_APIKEY},
 * {@code FIVETRAN_APISECRET} and {@code DBT_CLOUD_TOKEN}, so that no document can hold one.
 */
final class ProviderSetup {
  /**
   * Paths of the APIs under one base, by the provider's argument; those the provider may call for what we declare, and
   * Pub/Sub for a stack of the user's own.
   */
  private static final SortedMap<String, String> GOOGLE_PATHS =
      new TreeMap<>(
          Map.of(
              "big_query_custom_endpoint", "/bigquery/v2/",
              "billing_custom_endpoint", "/billingbudgets/v1/",
              "cloud_billing_custom_endpoint", "/cloudbilling/v1/",
              "iam_beta_custom_endpoint", "/iam/v1/",
              "iam_custom_endpoint", "/iam/v1/",
              "pubsub_custom_endpoint", "/pubsub/v1/",
              "resource_manager_custom_endpoint", "/cloudresourcemanager/v1/",
              "secret_manager_custom_endpoint", "/secretmanager/v1/",
              "service_usage_custom_endpoint", "/serviceusage/v1/",
              "storage_custom_endpoint", "/storage/v1/"));

  private final TerraformStack stack;
  private final Settings settings;

  ProviderSetup(TerraformStack stack, Settings settings) {
    this.stack = stack;
    this.settings = settings;
  }

  /** State in a file of the stack's own, or in a folder of its own in the platform's bucket. */
  ProviderSetup state(Declaration declaration) {
    String name = stack.getNode().getId();
    switch (declaration.state()) {
      case LOCAL -> LocalBackend.Builder.create(stack).path(settings.stateFile(name).toString()).build();
      case GCS -> {
        Names names = new Names(declaration, settings.environment());
        // Where the bucket is and who asks comes from STORAGE_EMULATOR_HOST and GOOGLE_OAUTH_ACCESS_TOKEN.
        GcsBackend.Builder.create(stack).bucket(names.stateBucket()).prefix(names.statePrefix(name)).build();
      }
    }
    return this;
  }

  ProviderSetup google(Google google) {
    GoogleProvider provider =
        GoogleProvider.Builder.create(stack, "google-provider")
            .project(google.project())
            .region(google.region())
            // The default of 3 s is waited for whole by every first change of a policy.
            .batching(GoogleProviderBatching.builder().enableBatching(true).sendAfter("200ms").build())
            .build();
    settings.endpoints().google().ifPresent(base -> redirect(provider, base));
    // The bindings ask for exactly 5.4.0.
    require("google", "hashicorp/google", "~> 5.45");
    return this;
  }

  ProviderSetup fivetran() {
    FivetranProvider.Builder.create(stack, "fivetran-provider")
        .apiUrl(settings.endpoints().fivetran().toString())
        .build();
    require("fivetran", "fivetran/fivetran", "~> 1.9");
    return this;
  }

  ProviderSetup dbtCloud(DbtCloud account) {
    DbtcloudProvider.Builder.create(stack, "dbtcloud-provider")
        .accountId(account.accountId())
        .hostUrl(settings.endpoints().dbtCloudApi(account).toString())
        .build();
    require("dbtcloud", "dbt-labs/dbtcloud", "~> 1.12");
    return this;
  }

  private static void redirect(GoogleProvider provider, URI base) {
    GOOGLE_PATHS.forEach((argument, path) -> provider.addOverride(argument, base + path));
  }

  private void require(String name, String source, String version) {
    stack.addOverride("terraform.required_providers." + name, Map.of("source", source, "version", version));
  }
}
