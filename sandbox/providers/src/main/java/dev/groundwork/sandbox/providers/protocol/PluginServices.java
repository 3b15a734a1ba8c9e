package dev.groundwork.sandbox.providers.protocol;

import dev.groundwork.sandbox.providers.wire.Empty;
import dev.groundwork.sandbox.providers.wire.GRPCControllerGrpc;
import dev.groundwork.sandbox.providers.wire.GRPCStdioGrpc;
import dev.groundwork.sandbox.providers.wire.StdioData;
import io.grpc.stub.StreamObserver;

/** What Terraform's plugin client expects beside the provider itself. */
final class PluginServices {

  private PluginServices() {}

  /** Shutdown is acknowledged and nothing more: this process outlives every single Terraform run. */
  static final class Controller extends GRPCControllerGrpc.GRPCControllerImplBase {
    @Override
    public void shutdown(Empty request, StreamObserver<Empty> out) {
      out.onNext(Empty.getDefaultInstance());
      out.onCompleted();
    }
  }

  /** A stream that stays open and silent: there is no output of a plugin process to pass on. */
  static final class Stdio extends GRPCStdioGrpc.GRPCStdioImplBase {
    @Override
    public void streamStdio(Empty request, StreamObserver<StdioData> out) {}
  }
}
