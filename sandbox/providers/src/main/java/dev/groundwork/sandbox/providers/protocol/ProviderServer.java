package dev.groundwork.sandbox.providers.protocol;

import dev.groundwork.sandbox.providers.resource.Environment;
import dev.groundwork.sandbox.providers.resource.Provider;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** One provider on one loopback port, for any number of Terraform runs at once. */
public final class ProviderServer implements AutoCloseable {

  private static final int LARGEST_MESSAGE = 64 << 20;

  private final Server server;

  private ProviderServer(Server server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param port 0 takes a free one
   * @param environment of the Terraform that attaches
   */
  public static <C> ProviderServer start(Provider<C> provider, int port, Environment environment) {
    Sessions<C> sessions = new Sessions<>();
    try {
      Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
          .executor(task -> Thread.ofVirtual().start(task))
          .maxInboundMessageSize(LARGEST_MESSAGE)
          .addTransportFilter(sessions.filter())
          .intercept(sessions.interceptor())
          .addService(new ProviderService<>(provider, sessions, environment))
          .addService(new PluginServices.Controller())
          .addService(new PluginServices.Stdio())
          .build()
          .start();
      return new ProviderServer(server);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot serve " + provider.address() + " on port " + port
          + ": " + e.getMessage() + "; take another port, or 0 for a free one", e);
    }
  }

  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
