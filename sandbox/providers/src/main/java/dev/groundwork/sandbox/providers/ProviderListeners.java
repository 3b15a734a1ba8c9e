package dev.groundwork.sandbox.providers;

import dev.groundwork.sandbox.providers.dbtcloud.DbtCloudProvider;
import dev.groundwork.sandbox.providers.fivetran.FivetranProvider;
import dev.groundwork.sandbox.providers.google.GoogleProvider;
import dev.groundwork.sandbox.providers.protocol.ProviderServer;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** All providers on loopback ports of their own, for Terraform to attach to. */
public final class ProviderListeners implements AutoCloseable {

  private static final int FREE_PORT = 0;

  private final RestClient rest;
  private final Map<String, ProviderServer> servers = new LinkedHashMap<>();

  private ProviderListeners(RestClient rest) {
    this.rest = rest;
  }

  /**
   * Starts them.
   *
   * @param sandboxBase where the sandbox's HTTP endpoints are, such as {@code http://127.0.0.1:4590}; a provider block
   *     that names endpoints of its own overrides it
   */
  public static ProviderListeners start(URI sandboxBase) {
    RestClient rest = new RestClient();
    ProviderListeners listeners = new ProviderListeners(rest);
    try {
      listeners.serve(new GoogleProvider(rest, sandboxBase));
      listeners.serve(new FivetranProvider(rest, sandboxBase));
      listeners.serve(new DbtCloudProvider(rest, sandboxBase));
      return listeners;
    } catch (RuntimeException e) {
      listeners.close();
      throw e;
    }
  }

  private <C> void serve(Provider<C> provider) {
    servers.put(provider.address(), ProviderServer.start(provider, FREE_PORT));
  }

  /** {@code host:port} by provider, such as {@code hashicorp/google}. */
  public Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    servers.forEach((provider, server) -> addresses.put(provider, "127.0.0.1:" + server.port()));
    return addresses;
  }

  @Override
  public void close() {
    servers.values().forEach(ProviderServer::close);
    rest.close();
  }
}
