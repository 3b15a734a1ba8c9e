package dev.groundwork.sandbox.providers.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.plan.Plan;
import dev.groundwork.sandbox.providers.plan.Planner;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import dev.groundwork.sandbox.providers.wire.ApplyResourceChange;
import dev.groundwork.sandbox.providers.wire.ImportResourceState;
import dev.groundwork.sandbox.providers.wire.PlanResourceChange;
import dev.groundwork.sandbox.providers.wire.ReadDataSource;
import dev.groundwork.sandbox.providers.wire.ReadResource;
import dev.groundwork.sandbox.providers.wire.UpgradeResourceState;
import java.util.Optional;

/**
 * What happens to resources and data sources of one provider, from request to response.
 *
 * @param <C> the provider's client
 */
final class Lifecycle<C> {

  private final Provider<C> provider;
  private final States states;

  Lifecycle(Provider<C> provider) {
    this.provider = provider;
    this.states = new States(provider.legacy());
  }

  UpgradeResourceState.Response upgrade(UpgradeResourceState.Request request) {
    TypeSchema schema = resource(request.getTypeName()).schema();
    Value stored = Json.decode(schema.type(), Json.parse(request.getRawState().getJson().toByteArray()));
    return UpgradeResourceState.Response.newBuilder()
        .setUpgradedState(Messages.value(schema.type(), schema.block().complete(stored.fields())))
        .build();
  }

  ReadResource.Response read(ReadResource.Request request, Session<C> session) {
    Provider.Resource<C> resource = resource(request.getTypeName());
    TypeSchema schema = resource.schema();
    Value.Fields current = Messages.value(schema.type(), request.getCurrentState()).fields();
    Call<C> call = new Call<>(session.client());
    Optional<ObjectNode> fresh = resource.handler().read(call, Json.encodeFields(current));
    Value state = fresh.isPresent() ? states.settle(schema.block(), current, fresh.get()) : Value.NULL;
    ReadResource.Response.Builder response = ReadResource.Response.newBuilder()
        .setNewState(Messages.value(schema.type(), state))
        .setPrivate(request.getPrivate());
    call.warnings().forEach(warning -> response.addDiagnostics(Messages.warning(warning)));
    return response.build();
  }

  PlanResourceChange.Response plan(PlanResourceChange.Request request, Session<C> session) {
    TypeSchema schema = resource(request.getTypeName()).schema();
    Value proposed = Messages.value(schema.type(), request.getProposedNewState());
    Value config = proposed.isNull() ? Value.NULL : Messages.value(schema.type(), request.getConfig());
    Plan plan = new Planner(schema, provider.legacy(), session.values())
        .plan(Messages.value(schema.type(), request.getPriorState()), config);
    PlanResourceChange.Response.Builder response = PlanResourceChange.Response.newBuilder()
        .setPlannedState(Messages.value(schema.type(), plan.planned()))
        .setPlannedPrivate(request.getPriorPrivate())
        .setLegacyTypeSystem(provider.legacy());
    plan.replaced().forEach(path -> response.addRequiresReplace(Messages.path(path)));
    return response.build();
  }

  /** A failed change keeps in state what was made, or else what was there before. */
  ApplyResourceChange.Response apply(ApplyResourceChange.Request request, Session<C> session) {
    Provider.Resource<C> resource = resource(request.getTypeName());
    TypeSchema schema = resource.schema();
    Value prior = Messages.value(schema.type(), request.getPriorState());
    Value planned = Messages.value(schema.type(), request.getPlannedState());
    Call<C> call = new Call<>(session.client());
    ApplyResourceChange.Response.Builder response = ApplyResourceChange.Response.newBuilder()
        .setPrivate(request.getPlannedPrivate())
        .setLegacyTypeSystem(provider.legacy());
    Value state;
    try {
      state = change(resource, call, prior, planned);
    } catch (RuntimeException e) {
      ObjectNode made = call.whatWasMade();
      state = made == null ? prior : states.settle(schema.block(), planned.fields(), made);
      response.addDiagnostics(Messages.error(e));
    }
    call.warnings().forEach(warning -> response.addDiagnostics(Messages.warning(warning)));
    return response.setNewState(Messages.value(schema.type(), state)).build();
  }

  private Value change(Provider.Resource<C> resource, Call<C> call, Value prior, Value planned) {
    ResourceHandler<C> handler = resource.handler();
    if (planned.isNull()) {
      handler.delete(call, Json.encodeFields(prior.fields()));
      return Value.NULL;
    }
    ObjectNode wanted = Json.encodeFields(planned.fields());
    ObjectNode answer = prior.isNull()
        ? handler.create(call, wanted)
        : handler.update(call, Json.encodeFields(prior.fields()), wanted);
    return states.settle(resource.schema().block(), planned.fields(), answer);
  }

  ImportResourceState.Response importState(ImportResourceState.Request request, Session<C> session) {
    Provider.Resource<C> resource = resource(request.getTypeName());
    TypeSchema schema = resource.schema();
    ObjectNode found = resource.handler().identify(new Call<>(session.client()), request.getId());
    Value.Fields state = schema.block().complete(Json.decode(schema.type(), found).fields());
    return ImportResourceState.Response.newBuilder()
        .addImportedResources(ImportResourceState.ImportedResource.newBuilder()
            .setTypeName(request.getTypeName())
            .setState(Messages.value(schema.type(), state)))
        .build();
  }

  ReadDataSource.Response data(ReadDataSource.Request request, Session<C> session) {
    Provider.Data<C> data = data(request.getTypeName());
    TypeSchema schema = data.schema();
    Value.Fields config = Messages.value(schema.type(), request.getConfig()).fields();
    ObjectNode answer = data.handler().read(new Call<>(session.client()), Json.encodeFields(config));
    return ReadDataSource.Response.newBuilder()
        .setState(Messages.value(schema.type(), states.settle(schema.block(), config, answer)))
        .build();
  }

  Provider.Resource<C> resource(String type) {
    Provider.Resource<C> resource = provider.resources().get(type);
    if (resource == null) {
      throw notServed("resource type", type);
    }
    return resource;
  }

  Provider.Data<C> data(String type) {
    Provider.Data<C> data = provider.data().get(type);
    if (data == null) {
      throw notServed("data source", type);
    }
    return data;
  }

  private Failure notServed(String kind, String type) {
    return new Failure(
        "The sandbox does not serve " + kind + " " + type + ".",
        "Use the real provider for it (--providers registry), or leave it out in the sandbox.");
  }
}
