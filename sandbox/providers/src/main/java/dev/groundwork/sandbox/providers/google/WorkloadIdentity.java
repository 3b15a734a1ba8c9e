package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;

/**
 * {@code google_iam_workload_identity_pool} and {@code google_iam_workload_identity_pool_provider}. A deleted one is
 * answered for 30 days, is gone to Terraform, and keeps its id taken.
 */
final class WorkloadIdentity extends MaskedResource {

  private static final String POOL_ID = "workload_identity_pool_id";
  private static final String PROVIDER_ID = "workload_identity_pool_provider_id";
  private static final List<String> ISSUERS = List.of("aws", "oidc", "saml");

  private final String idAttribute;

  private WorkloadIdentity(Block block, Kind kind, String idAttribute) {
    super(block, kind);
    this.idAttribute = idAttribute;
  }

  static WorkloadIdentity pool(Block block) {
    List<String> changeable = List.of("display_name", "description", "disabled");
    Kind kind = new Kind(GoogleService.IAM_BETA, "IAMBeta", "WorkloadIdentityPool", changeable);
    return new WorkloadIdentity(block, kind, POOL_ID);
  }

  static WorkloadIdentity provider(Block block) {
    List<String> changeable = List.of(
        "display_name", "description", "disabled", "attribute_mapping", "attribute_condition", "aws", "oidc", "saml");
    Kind kind = new Kind(GoogleService.IAM_BETA, "IAMBeta", "WorkloadIdentityPoolProvider", changeable);
    return new WorkloadIdentity(block, kind, PROVIDER_ID);
  }

  private boolean isProvider() {
    return idAttribute.equals(PROVIDER_ID);
  }

  @Override
  public List<Problem> check(JsonNode config) {
    long issuers = ISSUERS.stream().filter(name -> !config.path(name).isEmpty()).count();
    return !isProvider() || issuers == 1
        ? List.of()
        : List.of(new Problem("oidc", "one of `aws,oidc,saml` must be specified", ""));
  }

  @Override
  String path(GoogleApi api, JsonNode state) {
    return collection(api, state) + "/" + text(state, idAttribute);
  }

  private String collection(GoogleApi api, JsonNode state) {
    String pools = "projects/" + api.project(state) + "/locations/global/workloadIdentityPools";
    return isProvider() ? pools + "/" + text(state, POOL_ID) + "/providers" : pools;
  }

  @Override
  ObjectNode make(GoogleApi api, ObjectNode planned, ObjectNode body) {
    String query = "?" + RestShape.camel(idAttribute) + "=" + text(planned, idAttribute);
    settle(api, api.post(service(), collection(api, planned) + query, body), "create");
    return planned.deepCopy();
  }

  @Override
  void settle(GoogleApi api, JsonNode answer, String verb) {
    Operations.await(api, service(), answer, "Error waiting to " + verb + " " + title());
  }

  @Override
  boolean alive(JsonNode rest) {
    return !text(rest, "state").equals("DELETED");
  }

  @Override
  void complete(GoogleApi api, JsonNode rest, JsonNode known, ObjectNode fresh) {
    fresh.put(POOL_ID, text(known, POOL_ID));
    if (isProvider()) {
      fresh.put(PROVIDER_ID, text(known, PROVIDER_ID));
    }
  }

  /** Takes the full name, or what it ends with: {@code [project/]pool}, {@code [project/]pool/provider}. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    List<String> parts = List.of(
        id.replaceFirst("^projects/", "").replaceFirst("locations/global/workloadIdentityPools/", "")
            .replaceFirst("/providers/", "/").split("/"));
    int names = isProvider() ? 2 : 1;
    if (parts.size() < names || parts.size() > names + 1) {
      throw new Failure("Import id " + id + " names no " + title(), "");
    }
    ObjectNode state = JsonNodeFactory.instance.objectNode().put(idAttribute, parts.getLast());
    state.put(POOL_ID, parts.get(parts.size() - names));
    if (parts.size() > names) {
      state.put("project", parts.getFirst());
    }
    return state.put("project", call.client().project(state)).put("id", path(call.client(), state));
  }
}
