package dev.groundwork.sandbox.providers.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.resource.Environment;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import dev.groundwork.sandbox.providers.wire.ApplyResourceChange;
import dev.groundwork.sandbox.providers.wire.ConfigureProvider;
import dev.groundwork.sandbox.providers.wire.Diagnostic;
import dev.groundwork.sandbox.providers.wire.GetMetadata;
import dev.groundwork.sandbox.providers.wire.GetProviderSchema;
import dev.groundwork.sandbox.providers.wire.GetResourceIdentitySchemas;
import dev.groundwork.sandbox.providers.wire.ImportResourceState;
import dev.groundwork.sandbox.providers.wire.PlanResourceChange;
import dev.groundwork.sandbox.providers.wire.ProviderGrpc;
import dev.groundwork.sandbox.providers.wire.ReadDataSource;
import dev.groundwork.sandbox.providers.wire.ReadResource;
import dev.groundwork.sandbox.providers.wire.StopProvider;
import dev.groundwork.sandbox.providers.wire.UpgradeResourceState;
import dev.groundwork.sandbox.providers.wire.ValidateDataResourceConfig;
import dev.groundwork.sandbox.providers.wire.ValidateProviderConfig;
import dev.groundwork.sandbox.providers.wire.ValidateResourceConfig;
import io.grpc.stub.StreamObserver;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The provider's RPCs. Each answers once; whatever goes wrong becomes a diagnostic, never a broken call.
 *
 * @param <C> the provider's client
 */
final class ProviderService<C> extends ProviderGrpc.ProviderImplBase {

  private final Provider<C> provider;
  private final Sessions<C> sessions;
  private final Environment environment;
  private final Lifecycle<C> lifecycle;
  private final GetProviderSchema.Response schemas;

  ProviderService(Provider<C> provider, Sessions<C> sessions, Environment environment) {
    this.provider = provider;
    this.sessions = sessions;
    this.environment = environment;
    this.lifecycle = new Lifecycle<>(provider);
    this.schemas = SchemaMessages.all(provider);
  }

  private static <A> void answer(StreamObserver<A> out, Supplier<A> work, Function<Diagnostic, A> failed) {
    A answer;
    try {
      answer = work.get();
    } catch (RuntimeException e) {
      answer = failed.apply(Messages.error(e));
    }
    out.onNext(answer);
    out.onCompleted();
  }

  @Override
  public void getMetadata(GetMetadata.Request request, StreamObserver<GetMetadata.Response> out) {
    answer(out, () -> SchemaMessages.metadata(provider),
        wrong -> GetMetadata.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void getProviderSchema(GetProviderSchema.Request request, StreamObserver<GetProviderSchema.Response> out) {
    answer(out, () -> schemas, wrong -> GetProviderSchema.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void getResourceIdentitySchemas(
      GetResourceIdentitySchemas.Request request, StreamObserver<GetResourceIdentitySchemas.Response> out) {
    answer(out, GetResourceIdentitySchemas.Response::getDefaultInstance,
        wrong -> GetResourceIdentitySchemas.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void validateProviderConfig(
      ValidateProviderConfig.Request request, StreamObserver<ValidateProviderConfig.Response> out) {
    answer(out, () -> {
      TypeSchema schema = provider.configuration();
      Value config = Messages.value(schema.type(), request.getConfig());
      return ValidateProviderConfig.Response.newBuilder()
          .addAllDiagnostics(Validation.diagnostics(schema, config, provider::check))
          .build();
    }, wrong -> ValidateProviderConfig.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void validateResourceConfig(
      ValidateResourceConfig.Request request, StreamObserver<ValidateResourceConfig.Response> out) {
    answer(out, () -> {
      Provider.Resource<C> resource = lifecycle.resource(request.getTypeName());
      Value config = Messages.value(resource.schema().type(), request.getConfig());
      return ValidateResourceConfig.Response.newBuilder()
          .addAllDiagnostics(Validation.diagnostics(resource.schema(), config, resource.handler()::check))
          .build();
    }, wrong -> ValidateResourceConfig.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void validateDataResourceConfig(
      ValidateDataResourceConfig.Request request, StreamObserver<ValidateDataResourceConfig.Response> out) {
    answer(out, () -> {
      lifecycle.data(request.getTypeName());
      return ValidateDataResourceConfig.Response.getDefaultInstance();
    }, wrong -> ValidateDataResourceConfig.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void configureProvider(ConfigureProvider.Request request, StreamObserver<ConfigureProvider.Response> out) {
    answer(out, () -> {
      Value.Fields config = Messages.value(provider.configuration().type(), request.getConfig()).fields();
      ObjectNode arguments = Json.encodeFields(config);
      environment.complete(arguments, provider.environment());
      sessions.current().configure(provider.connect(arguments), provider.planValues(config));
      return ConfigureProvider.Response.getDefaultInstance();
    }, wrong -> ConfigureProvider.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void upgradeResourceState(
      UpgradeResourceState.Request request, StreamObserver<UpgradeResourceState.Response> out) {
    answer(out, () -> lifecycle.upgrade(request),
        wrong -> UpgradeResourceState.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void readResource(ReadResource.Request request, StreamObserver<ReadResource.Response> out) {
    answer(out, () -> lifecycle.read(request, sessions.current()),
        wrong -> ReadResource.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void planResourceChange(PlanResourceChange.Request request, StreamObserver<PlanResourceChange.Response> out) {
    answer(out, () -> lifecycle.plan(request, sessions.current()),
        wrong -> PlanResourceChange.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void applyResourceChange(
      ApplyResourceChange.Request request, StreamObserver<ApplyResourceChange.Response> out) {
    answer(out, () -> lifecycle.apply(request, sessions.current()),
        wrong -> ApplyResourceChange.Response.newBuilder()
            .setNewState(request.getPriorState())
            .setPrivate(request.getPlannedPrivate())
            .addDiagnostics(wrong)
            .build());
  }

  @Override
  public void importResourceState(
      ImportResourceState.Request request, StreamObserver<ImportResourceState.Response> out) {
    answer(out, () -> lifecycle.importState(request, sessions.current()),
        wrong -> ImportResourceState.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void readDataSource(ReadDataSource.Request request, StreamObserver<ReadDataSource.Response> out) {
    answer(out, () -> lifecycle.data(request, sessions.current()),
        wrong -> ReadDataSource.Response.newBuilder().addDiagnostics(wrong).build());
  }

  @Override
  public void stopProvider(StopProvider.Request request, StreamObserver<StopProvider.Response> out) {
    answer(out, StopProvider.Response::getDefaultInstance,
        wrong -> StopProvider.Response.newBuilder().setError(wrong.getSummary()).build());
  }
}
