package dev.groundwork.sandbox.providers;

import dev.groundwork.sandbox.providers.fivetran.FivetranProvider;
import dev.groundwork.sandbox.providers.google.GoogleProvider;
import dev.groundwork.sandbox.providers.protocol.ProviderServer;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Both providers on loopback ports of their own, for Terraform to attach to. */
public final class ProviderListeners implements AutoCloseable {

  private final RestClient rest;
  private final Map<String, ProviderServer> servers = new LinkedHashMap<>();

  private ProviderListeners(RestClient rest) {
    this.rest = rest;
  }

  /**
   * Starts both.
   *
   * @param sandboxBase where the sandbox's HTTP endpoints are, such as {@code http://127.0.0.1:4590}; a provider block
   *     that names endpoints of its own overrides it
   * @param googlePort 0 takes a free port
   * @param fivetranPort 0 takes a free port
   */
  public static ProviderListeners start(URI sandboxBase, int googlePort, int fivetranPort) {
    RestClient rest = new RestClient();
    ProviderListeners listeners = new ProviderListeners(rest);
    try {
      GoogleProvider google = new GoogleProvider(rest, sandboxBase);
      listeners.servers.put(google.address(), ProviderServer.start(google, googlePort));
      FivetranProvider fivetran = new FivetranProvider(rest, sandboxBase);
      listeners.servers.put(fivetran.address(), ProviderServer.start(fivetran, fivetranPort));
      return listeners;
    } catch (RuntimeException e) {
      listeners.close();
      throw e;
    }
  }

  /** {@code host:port} by provider: {@code hashicorp/google} and {@code fivetran/fivetran}. */
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
