package dev.groundwork.sandbox.providers.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.plan.ProviderValues;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.rest.RestClient;
import dev.groundwork.sandbox.providers.schema.SchemaFile;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code dbt-labs/dbtcloud}, as far as the platform uses it. */
public final class DbtCloudProvider implements Provider<DbtCloudApi> {

  private final RestClient rest;
  private final URI base;
  private final TypeSchema configuration = SchemaFile.read(DbtCloudProvider.class, "provider");
  private final Map<String, Resource<DbtCloudApi>> resources = new TreeMap<>();

  /**
   * The provider in front of a sandbox.
   *
   * @param base of the sandbox's HTTP endpoints, for configurations without {@code host_url}
   */
  public DbtCloudProvider(RestClient rest, URI base) {
    this.rest = rest;
    this.base = base;
    serve("dbtcloud_project", new Project());
    serve("dbtcloud_repository", new Repository());
    serve("dbtcloud_project_repository", new ProjectRepository());
    serve("dbtcloud_global_connection", new GlobalConnection());
    serve("dbtcloud_bigquery_credential", new BigQueryCredential());
    serve("dbtcloud_environment", new Environment());
    serve("dbtcloud_job", new Job());
  }

  private void serve(String type, ResourceHandler<DbtCloudApi> handler) {
    resources.put(type, new Resource<>(SchemaFile.read(DbtCloudProvider.class, type), handler));
  }

  @Override
  public String address() {
    return "dbt-labs/dbtcloud";
  }

  @Override
  public boolean legacy() {
    return false;
  }

  @Override
  public TypeSchema configuration() {
    return configuration;
  }

  @Override
  public Map<String, Resource<DbtCloudApi>> resources() {
    return resources;
  }

  @Override
  public Map<String, Data<DbtCloudApi>> data() {
    return Map.of();
  }

  @Override
  public Map<String, List<String>> variables() {
    return Map.of("token", List.of("DBT_CLOUD_TOKEN"), "account_id", List.of("DBT_CLOUD_ACCOUNT_ID"));
  }

  @Override
  public List<Problem> check(JsonNode config) {
    return List.of();
  }

  @Override
  public DbtCloudApi connect(ObjectNode config) {
    return new DbtCloudApi(rest, base, config);
  }

  @Override
  public ProviderValues planValues(Value.Fields config) {
    return ProviderValues.NONE;
  }
}
