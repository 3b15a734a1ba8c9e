package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.plan.ProviderValues;
import dev.groundwork.sandbox.providers.resource.Call;
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

/** {@code fivetran/fivetran}, as far as the platform uses it. */
public final class FivetranProvider implements Provider<FivetranApi> {

  private final RestClient rest;
  private final URI base;
  private final TypeSchema configuration = SchemaFile.read(FivetranProvider.class, "provider");
  private final Map<String, Resource<FivetranApi>> resources = new TreeMap<>();
  private final Map<String, Data<FivetranApi>> data;

  /**
   * The provider in front of a sandbox.
   *
   * @param base of the sandbox's HTTP endpoints, for configurations without {@code api_url}
   */
  public FivetranProvider(RestClient rest, URI base) {
    this.rest = rest;
    this.base = base;
    serve("fivetran_group", new Group());
    serve("fivetran_destination", new Destination());
    serve("fivetran_connection", new Connection());
    serve("fivetran_connection_config", new ConnectionConfig());
    serve("fivetran_connector_schedule", new ConnectorSchedule());
    data = Map.of("fivetran_group_service_account", new Data<>(
        SchemaFile.read(FivetranProvider.class, "data_fivetran_group_service_account"),
        FivetranProvider::groupServiceAccount));
  }

  private void serve(String type, ResourceHandler<FivetranApi> handler) {
    resources.put(type, new Resource<>(SchemaFile.read(FivetranProvider.class, type), handler));
  }

  private static ObjectNode groupServiceAccount(Call<FivetranApi> call, ObjectNode config) {
    JsonNode account = FivetranError.during("Unable to Read Group Service Account.",
        () -> call.client().get("/groups/" + text(config, "id") + "/service-account"));
    return JsonNodeFactory.instance.objectNode().put("service_account", text(account, "service_account"));
  }

  @Override
  public String address() {
    return "fivetran/fivetran";
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
  public Map<String, Resource<FivetranApi>> resources() {
    return resources;
  }

  @Override
  public Map<String, Data<FivetranApi>> data() {
    return data;
  }

  @Override
  public List<Problem> check(JsonNode config) {
    return List.of();
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("api_key", "FIVETRAN_APIKEY", "api_secret", "FIVETRAN_APISECRET");
  }

  @Override
  public FivetranApi connect(ObjectNode config) {
    return new FivetranApi(rest, base, config);
  }

  @Override
  public ProviderValues planValues(Value.Fields config) {
    return ProviderValues.NONE;
  }
}
