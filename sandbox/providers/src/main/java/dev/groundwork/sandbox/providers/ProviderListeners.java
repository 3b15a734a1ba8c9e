package dev.groundwork.sandbox.providers;

import dev.groundwork.sandbox.providers.fivetran.FivetranProvider;
import dev.groundwork.sandbox.providers.google.GoogleProvider;
import dev.groundwork.sandbox.providers.protocol.ProviderServer;
import dev.groundwork.sandbox.providers.resource.Environment;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The providers on loopback ports of their own, for Terraform to attach to: one set of ports for whoever does not tell
 * its environment, and one for each set of credentials that was told.
 */
public final class ProviderListeners implements AutoCloseable {

  /** Sets that are kept; tokens of an hour would otherwise add up. The one that was asked for longest ago goes. */
  private static final int MOST = 32;

  private final RestClient rest;
  private final Map<String, Provider<?>> providers = new LinkedHashMap<>();
  private final Map<String, ProviderServer> servers = new LinkedHashMap<>();
  private final Map<Environment, Map<String, ProviderServer>> told = new LinkedHashMap<>(MOST, 0.75f, true);

  private ProviderListeners(RestClient rest) {
    this.rest = rest;
  }

  /**
   * Starts all of them.
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
      listeners.serve(new GoogleProvider(rest, sandboxBase), googlePort);
      listeners.serve(new FivetranProvider(rest, sandboxBase), fivetranPort);
      return listeners;
    } catch (RuntimeException e) {
      listeners.close();
      throw e;
    }
  }

  private void serve(Provider<?> provider, int port) {
    providers.put(provider.address(), provider);
    servers.put(provider.address(), ProviderServer.start(provider, port, Environment.UNTOLD));
  }

  /** {@code host:port} by provider, such as {@code hashicorp/google}. */
  public Map<String, String> addresses() {
    return portsOf(servers);
  }

  /**
   * {@code host:port} by provider, for a Terraform with these variables in its environment. The same variables get the
   * same ports.
   */
  public synchronized Map<String, String> addresses(Map<String, String> variables) {
    Environment environment = new Environment(true, variables);
    Map<String, ProviderServer> known = told.get(environment);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Map.Entry<String, Provider<?>> entry : providers.entrySet()) {
        known.put(entry.getKey(), ProviderServer.start(entry.getValue(), 0, environment));
      }
      told.put(environment, known);
      forgetTheOldest();
    }
    return portsOf(known);
  }

  private void forgetTheOldest() {
    if (told.size() > MOST) {
      Iterator<Map<String, ProviderServer>> oldest = told.values().iterator();
      oldest.next().values().forEach(ProviderServer::close);
      oldest.remove();
    }
  }

  private static Map<String, String> portsOf(Map<String, ProviderServer> servers) {
    Map<String, String> addresses = new LinkedHashMap<>();
    servers.forEach((provider, server) -> addresses.put(provider, "127.0.0.1:" + server.port()));
    return addresses;
  }

  @Override
  public synchronized void close() {
    servers.values().forEach(ProviderServer::close);
    told.values().forEach(set -> set.values().forEach(ProviderServer::close));
    rest.close();
  }
}
