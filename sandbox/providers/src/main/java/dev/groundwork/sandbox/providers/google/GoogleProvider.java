package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.plan.ProviderValues;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.rest.RestClient;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.SchemaFile;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** {@code hashicorp/google}, as far as the platform uses it. */
public final class GoogleProvider implements Provider<GoogleApi> {

  private final RestClient rest;
  private final URI base;
  private final PolicyLocks locks = new PolicyLocks();
  private final TypeSchema configuration = SchemaFile.read(GoogleProvider.class, "provider");
  private final Map<String, Resource<GoogleApi>> resources = new TreeMap<>();
  private final Map<String, Data<GoogleApi>> data;

  /**
   * The provider in front of a sandbox.
   *
   * @param base of the sandbox's HTTP endpoints, for services whose endpoint a configuration does not set
   */
  public GoogleProvider(RestClient rest, URI base) {
    this.rest = rest;
    this.base = base;
    serve("google_project_service", _ -> new ProjectService());
    serve("google_service_account", _ -> new ServiceAccount());
    serve("google_storage_bucket", StorageBucket::new);
    serve("google_bigquery_dataset", BigQueryDataset::new);
    serve("google_secret_manager_secret", SecretManagerSecret::new);
    serve("google_iam_workload_identity_pool", WorkloadIdentity::pool);
    serve("google_iam_workload_identity_pool_provider", WorkloadIdentity::provider);
    serve("google_project_iam_custom_role", _ -> new CustomRole());
    serve("google_billing_budget", BillingBudget::new);
    serve("google_pubsub_topic", PubsubTopic::new);
    serve("google_pubsub_topic_iam_member", _ -> new IamMember(PolicyTargets.TOPIC));
    serve("google_project_iam_member", _ -> new IamMember(PolicyTargets.PROJECT));
    serve("google_service_account_iam_member", _ -> new IamMember(PolicyTargets.SERVICE_ACCOUNT));
    serve("google_storage_bucket_iam_member", _ -> new IamMember(PolicyTargets.BUCKET));
    serve("google_secret_manager_secret_iam_member", _ -> new IamMember(PolicyTargets.SECRET));
    serve("google_bigquery_dataset_iam_member", _ -> new IamMember(new DatasetAccess()));
    data = Map.of("google_project",
        new Data<>(SchemaFile.read(GoogleProvider.class, "data_google_project"), new GoogleProject()));
  }

  private void serve(String type, Function<Block, ResourceHandler<GoogleApi>> handler) {
    TypeSchema schema = SchemaFile.read(GoogleProvider.class, type);
    resources.put(type, new Resource<>(schema, handler.apply(schema.block())));
  }

  @Override
  public String address() {
    return "hashicorp/google";
  }

  @Override
  public boolean legacy() {
    return true;
  }

  @Override
  public TypeSchema configuration() {
    return configuration;
  }

  @Override
  public Map<String, Resource<GoogleApi>> resources() {
    return resources;
  }

  @Override
  public Map<String, Data<GoogleApi>> data() {
    return data;
  }

  @Override
  public Map<String, List<String>> variables() {
    return Map.of(
        "access_token", List.of("GOOGLE_OAUTH_ACCESS_TOKEN"),
        "impersonate_service_account", List.of("GOOGLE_IMPERSONATE_SERVICE_ACCOUNT"),
        "project", List.of("GOOGLE_PROJECT", "GOOGLE_CLOUD_PROJECT"));
  }

  @Override
  public List<Problem> check(JsonNode config) {
    return given(config, "credentials") && given(config, "access_token")
        ? List.of(new Problem("credentials", "\"credentials\": conflicts with access_token", ""))
        : List.of();
  }

  @Override
  public GoogleApi connect(ObjectNode config) {
    return new GoogleApi(rest, base, config, locks);
  }

  @Override
  public ProviderValues planValues(Value.Fields config) {
    boolean attributed = config.get("add_terraform_attribution_label").equals(new Value.Bool(true));
    return new ProviderValues(config.get("project"), config.get("default_labels"), attributed);
  }
}
