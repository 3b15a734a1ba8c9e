package dev.groundwork.sandbox.providers.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.plan.ProviderValues;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import java.util.List;
import java.util.Map;

/**
 * A provider: its schemas and what stands behind them.
 *
 * @param <C> its client, made from a configuration
 */
public interface Provider<C> {

  /** A resource type. */
  record Resource<C>(TypeSchema schema, ResourceHandler<C> handler) {}

  /** A data source. */
  record Data<C>(TypeSchema schema, DataHandler<C> handler) {}

  /** Such as {@code hashicorp/google}. */
  String address();

  /** True if the real provider is written with the older SDK, whose loose typing Terraform then tolerates. */
  boolean legacy();

  /** What a provider block may say. */
  TypeSchema configuration();

  Map<String, Resource<C>> resources();

  Map<String, Data<C>> data();

  /** What is wrong with a provider block, beyond what the schema file says. */
  List<Problem> check(JsonNode config);

  /** Which variables of Terraform's environment stand in for arguments that a provider block leaves out. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /** A client for a configuration; unknown values are left out of it, as Terraform plans with them. */
  C connect(ObjectNode config);

  /** What plans take from a configuration. */
  ProviderValues planValues(Value.Fields config);
}
